namespace AwardFunctions.Orchestrations.Cycles;

/// <summary>The input of <see cref="AwardCycle"/>.</summary>
public sealed record CycleStart(string CycleId);
