namespace AwardFunctions.Orchestrations.Draws;

/// <summary>The input of the steps of <see cref="RunDraw"/>; <paramref name="At"/> is UTC.</summary>
public sealed record DrawStep(DrawRun Run, DateTimeOffset At);
