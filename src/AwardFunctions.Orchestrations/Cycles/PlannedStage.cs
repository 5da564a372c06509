namespace AwardFunctions.Orchestrations.Cycles;

/// <summary>A stage, the orchestration that walks it, and where its list goes when it is sent back.</summary>
public sealed record PlannedStage(string Id, string Orchestration, string? UpheldReturnsTo);
