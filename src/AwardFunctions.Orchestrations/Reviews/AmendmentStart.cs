namespace AwardFunctions.Orchestrations.Reviews;

/// <summary>The input of <see cref="Amendment"/>.</summary>
public sealed record AmendmentStart(string CycleId, string StageId, string ApplicationId, string ApprovalId);
