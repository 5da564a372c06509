namespace AwardFunctions.Orchestrations.Cycles;

/// <summary>The input of <see cref="OpenStage"/>; <paramref name="At"/> is UTC.</summary>
public sealed record StageOpening(StageRun Run, DateTimeOffset At);
