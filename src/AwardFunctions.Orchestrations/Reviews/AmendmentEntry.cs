namespace AwardFunctions.Orchestrations.Reviews;

/// <summary>What a leader sends to have a locked score changed.</summary>
public sealed record AmendmentEntry(string CycleId, string StageId, string ApplicationId, string ItemId, int Percent, string Reason);
