namespace AwardFunctions.Orchestrations.Publicity;

/// <summary>The input of <see cref="ObjectionCase"/>.</summary>
public sealed record ObjectionStart(string CycleId, string StageId, string ObjectionId, string ApprovalId);
