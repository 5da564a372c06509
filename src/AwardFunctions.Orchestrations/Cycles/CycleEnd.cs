namespace AwardFunctions.Orchestrations.Cycles;

/// <summary>The input of <see cref="CloseCycle"/>; <paramref name="At"/> is UTC.</summary>
public sealed record CycleEnd(string CycleId, DateTimeOffset At);
