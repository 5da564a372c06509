using AwardFunctions.Domain.Calendars;
using AwardFunctions.Orchestrations.SecondFactors;

namespace AwardFunctions.Orchestrations.Approvals;

/// <summary>One decision by a person, from the request to what was decided.</summary>
/// <param name="Order">What was asked for.</param>
/// <param name="Sheet">What the mail and the page show.</param>
/// <param name="SubjectHash">The SHA-256 of what is decided; a decision on anything else is refused.</param>
/// <param name="Approvers">Who may decide: the first of them who does.</param>
/// <param name="OpenedAt">When it was asked for, UTC.</param>
/// <param name="Due">By when, inclusive.</param>
/// <param name="Rungs">Reminders and escalations; each fires once.</param>
/// <param name="Decision">What was decided; null while it is pending.</param>
/// <param name="Proof">How whoever decided proved to be that person, beside the mailbox; null where no second factor was asked for.</param>
public sealed record ApprovalRecord(
    ApprovalOrder Order,
    DecisionSheet Sheet,
    string SubjectHash,
    IReadOnlyList<Approver> Approvers,
    DateTimeOffset OpenedAt,
    Deadline Due,
    IReadOnlyList<ApprovalRung> Rungs,
    DecisionMade? Decision,
    SecondFactorProof? Proof = null)
{
    public string Id => Order.ApprovalId;

    /// <summary>Who may decide on a day.</summary>
    public IReadOnlyList<Approver> ApproversOn(DateOnly today) => [.. Approvers.Select(approver => approver.On(today))];
}
