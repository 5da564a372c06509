namespace AwardFunctions.Domain.Schemes;

/// <summary>A line of business with rules of its own, e.g. industry or construction.</summary>
public sealed record Sector(string Id, LocalizedText Name, string Article);
