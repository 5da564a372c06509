using AwardFunctions.Orchestrations.Approvals;

namespace AwardFunctions.Portal.Pages.Approver;

/// <summary>The decisions someone was asked for, pending ones first.</summary>
public sealed record MyApprovals(IReadOnlyList<ApprovalRecord> Approvals, DateOnly Today);
