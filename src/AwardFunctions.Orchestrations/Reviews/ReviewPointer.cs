namespace AwardFunctions.Orchestrations.Reviews;

/// <summary>Leads from an expert to a review stage whose group they were named into.</summary>
public sealed record ReviewPointer(string CycleId, string StageId);
