namespace AwardFunctions.Orchestrations.Ports;

/// <summary>A record as it is stored. <paramref name="Json"/> is UTF-8; <paramref name="ETag"/> is opaque and changes with every write.</summary>
public sealed record StoredRecord(string Partition, string Row, string ETag, ReadOnlyMemory<byte> Json);
