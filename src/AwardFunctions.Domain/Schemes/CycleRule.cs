namespace AwardFunctions.Domain.Schemes;

/// <summary>How often the award is given: every so many years.</summary>
public sealed record CycleRule(int EveryYears, string Article);
