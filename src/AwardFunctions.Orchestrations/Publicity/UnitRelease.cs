namespace AwardFunctions.Orchestrations.Publicity;

/// <summary>The input of <see cref="ReleaseUnit"/>; <paramref name="At"/> is UTC.</summary>
public sealed record UnitRelease(HoldQuery Unit, bool Removed, DateTimeOffset At);
