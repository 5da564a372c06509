namespace AwardFunctions.Orchestrations.Sweeps;

/// <summary>That a daily sweep has run; <paramref name="LastDay"/> is in Asia/Shanghai.</summary>
internal sealed record SweepRecord(DateOnly LastDay);
