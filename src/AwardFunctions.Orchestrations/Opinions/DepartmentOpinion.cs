using AwardFunctions.Domain.Calendars;
using AwardFunctions.Domain.Schemes;
using AwardFunctions.Orchestrations.Approvals;

namespace AwardFunctions.Orchestrations.Opinions;

/// <summary>One department in the summary: asked when, answered when, what.</summary>
/// <param name="ApprovalId">The department's decision.</param>
/// <param name="Department">Its name.</param>
/// <param name="Email">The mailbox that was asked.</param>
/// <param name="AskedAt">When it was asked, which counts as receipt, UTC.</param>
/// <param name="Due">By when, inclusive; null for the moment before the mail is ordered.</param>
/// <param name="Said">What it said, or that it did not; null while it is waited for.</param>
/// <param name="Answer">The answer as recorded; null while it is waited for.</param>
/// <param name="Remarks">Its remarks on single units, by application.</param>
public sealed record DepartmentOpinion(
    string ApprovalId,
    string Department,
    string Email,
    DateTimeOffset AskedAt,
    Deadline? Due,
    LocalizedText? Said,
    DecisionMade? Answer,
    IReadOnlyDictionary<string, string> Remarks);
