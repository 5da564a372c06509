namespace AwardFunctions.Domain.Schemes;

/// <summary>Something that prize money may be spent on.</summary>
public sealed record PrizePurpose(string Id, LocalizedText Name, string Article);
