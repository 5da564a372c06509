namespace AwardFunctions.Orchestrations.Ports;

/// <summary>Records in row order; <paramref name="Continuation"/> is null on the last page.</summary>
public sealed record RecordPage(IReadOnlyList<StoredRecord> Records, string? Continuation);
