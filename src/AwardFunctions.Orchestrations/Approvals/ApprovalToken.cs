namespace AwardFunctions.Orchestrations.Approvals;

/// <summary>A link in a mail: one decision, one approver, until an instant (UTC, exclusive). Only its hash is stored.</summary>
public sealed record ApprovalToken(string ApprovalId, string Email, DateTimeOffset ExpiresAt);
