namespace AwardFunctions.Domain.Schemes;

/// <summary>A place in which something must be made public, e.g. the county's main media.</summary>
public sealed record Posting(string Id, LocalizedText Name, string Article);
