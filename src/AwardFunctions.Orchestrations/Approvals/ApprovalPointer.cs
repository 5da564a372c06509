namespace AwardFunctions.Orchestrations.Approvals;

/// <summary>Leads from a person to a decision that person was asked for.</summary>
public sealed record ApprovalPointer(string ApprovalId);
