namespace AwardFunctions.Orchestrations.Audit;

/// <summary>An entry in its chain.</summary>
/// <param name="Sequence">Its place in the stream, from 1.</param>
/// <param name="PreviousHash">The hash of the entry before; 64 zeros for the first.</param>
/// <param name="Hash">SHA-256, lower-case hex, over the canonical JSON of this record without this member.</param>
/// <param name="Key">The key under which it was appended once.</param>
/// <param name="Entry">What happened.</param>
public sealed record AuditRecord(long Sequence, string PreviousHash, string Hash, string Key, AuditEntry Entry);
