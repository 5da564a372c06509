namespace AwardFunctions.EndToEnd.Tests.Table;

/// <summary>What was seen on the site.</summary>
/// <param name="Value">As a row of the table would have it.</param>
/// <param name="Article">The article cited beside it; null where that place cites none.</param>
internal sealed record Sighting(string Value, string? Article);
