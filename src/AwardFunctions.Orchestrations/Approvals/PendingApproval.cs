namespace AwardFunctions.Orchestrations.Approvals;

/// <summary>A line of the list of pending decisions, in order of the day they are due.</summary>
public sealed record PendingApproval(string ApprovalId, DateOnly Due);
