namespace AwardFunctions.Orchestrations.Audit;

/// <summary>Where a stream ends.</summary>
internal sealed record AuditHead(long Sequence, string Hash);
