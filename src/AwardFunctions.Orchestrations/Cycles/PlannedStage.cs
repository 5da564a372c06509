namespace AwardFunctions.Orchestrations.Cycles;

/// <summary>A stage as the walk needs it.</summary>
/// <param name="Id">The scheme's stage.</param>
/// <param name="Orchestration">What walks it.</param>
/// <param name="UpheldReturnsTo">Where a unit with an upheld objection goes; null where it is simply out.</param>
/// <param name="Rejoins">Units held at it join the others again instead of going on by themselves.</param>
public sealed record PlannedStage(string Id, string Orchestration, string? UpheldReturnsTo, bool Rejoins = false);
