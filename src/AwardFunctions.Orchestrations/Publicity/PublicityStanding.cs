namespace AwardFunctions.Orchestrations.Publicity;

/// <summary>When a publicity period ends; UTC, exclusive.</summary>
public sealed record PublicityStanding(DateTimeOffset EndsAt);
