namespace AwardFunctions.Orchestrations.Accounts;

/// <summary>How many links were asked for in one window.</summary>
internal sealed record RateCount(int Count);
