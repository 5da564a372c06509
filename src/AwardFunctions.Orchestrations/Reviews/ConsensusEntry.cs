namespace AwardFunctions.Orchestrations.Reviews;

/// <summary>What a leader records: the percentage a group has agreed on for an item, with the reason; null takes it back to the mean.</summary>
public sealed record ConsensusEntry(string CycleId, string StageId, string ApplicationId, string ItemId, int? Percent, string Reason);
