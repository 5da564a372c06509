namespace AwardFunctions.Domain.Schemes;

/// <summary>How long the office means a stage to take: its shortest and longest course.</summary>
public sealed record Plan(Duration Shortest, Duration Longest);
