using AwardFunctions.Domain.Calendars;
using AwardFunctions.Domain.Committee;

namespace AwardFunctions.Orchestrations.Committee;

/// <summary>函审: a deliberating body votes by mail instead of in a meeting.</summary>
/// <param name="Id">The decision it is for, and a number.</param>
/// <param name="CycleId">The cycle.</param>
/// <param name="StageId">The deliberation.</param>
/// <param name="ApprovalId">The decision that its result goes into.</param>
/// <param name="Roster">The members as they were when it began.</param>
/// <param name="Recusals">Who takes no part in which unit's case.</param>
/// <param name="Questions">By application, the tier that is put to the vote.</param>
/// <param name="Secret">The ballots carry no names.</param>
/// <param name="StartedBy">Who put it to the vote.</param>
/// <param name="StartedAt">When, UTC.</param>
/// <param name="Due">The last day, inclusive.</param>
/// <param name="ClosedAt">When it was closed, UTC; null while it runs.</param>
public sealed record BallotRound(
    string Id,
    string CycleId,
    string StageId,
    string ApprovalId,
    IReadOnlyList<Member> Roster,
    IReadOnlyList<MemberRecusal> Recusals,
    IReadOnlyDictionary<string, string> Questions,
    bool Secret,
    string StartedBy,
    DateTimeOffset StartedAt,
    Deadline Due,
    DateTimeOffset? ClosedAt = null)
{
    /// <summary>The units a member votes on.</summary>
    public IReadOnlyList<string> UnitsFor(string member) =>
        [.. Questions.Keys.Where(unit => !Recusals.Any(one => one.Member == member && one.ApplicationId == unit)).Order(StringComparer.Ordinal)];

    /// <summary>Those who have something to vote on.</summary>
    public IReadOnlyList<Member> Voters => [.. Roster.Where(member => UnitsFor(member.Email).Count > 0)];
}
