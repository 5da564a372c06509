namespace AwardFunctions.Orchestrations.Approvals;

/// <summary>The input of <see cref="OpenApproval"/>; <paramref name="At"/> is UTC.</summary>
public sealed record ApprovalOpening(ApprovalOrder Order, DateTimeOffset At);
