using AwardFunctions.Domain.Committee;

namespace AwardFunctions.Orchestrations.Committee;

/// <summary>The roster of a deliberating body, chair first.</summary>
/// <param name="Body">The scheme's code; where the body is named anew for each cycle, the cycle's identity.</param>
public sealed record CommitteeRecord(string Body, IReadOnlyList<Member> Members)
{
    /// <summary>The mailboxes that chair it: they sign, and may record what it resolves.</summary>
    public IReadOnlyList<string> Chairs => [.. Members.Where(member => member.Seat != Seat.Member).Select(member => member.Email)];

    public Member? Find(string email) => Members.FirstOrDefault(member => member.Email == email);
}
