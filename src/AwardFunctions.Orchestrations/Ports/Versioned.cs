namespace AwardFunctions.Orchestrations.Ports;

/// <summary>A record's value with the row it stands in and the ETag it was read at.</summary>
public sealed record Versioned<T>(string Row, string ETag, T Value);
