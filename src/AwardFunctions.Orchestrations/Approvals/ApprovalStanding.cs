namespace AwardFunctions.Orchestrations.Approvals;

/// <summary>Where a decision stands, for its orchestration.</summary>
/// <param name="Decision">What was decided; null while it is pending.</param>
/// <param name="Unasked">Approvers whose mail has not been ordered.</param>
/// <param name="SilentAt">When silence is recorded as the answer, UTC; null where the decision waits.</param>
/// <param name="NextRung">The next reminder or escalation, or null where none is left.</param>
public sealed record ApprovalStanding(DecisionMade? Decision, int Unasked, ApprovalRung? NextRung, DateTimeOffset? SilentAt = null);
