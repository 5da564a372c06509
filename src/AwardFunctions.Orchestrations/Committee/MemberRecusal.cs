using AwardFunctions.Domain.Schemes;

namespace AwardFunctions.Orchestrations.Committee;

/// <summary>回避: a member takes no part in one applicant's case.</summary>
/// <param name="ApplicationId">The applicant's application.</param>
/// <param name="Member">The member's mailbox.</param>
/// <param name="Reason">Why.</param>
/// <param name="Citation">What it rests on.</param>
/// <param name="DeclaredBy">Who declared it; null where the software found it.</param>
/// <param name="At">When, UTC; null where the software found it.</param>
public sealed record MemberRecusal(
    string ApplicationId, string Member, LocalizedText Reason, Citation Citation, string? DeclaredBy = null, DateTimeOffset? At = null);
