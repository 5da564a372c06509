namespace AwardFunctions.Orchestrations.Audit;

/// <summary>Tells under which sequence a key was appended.</summary>
internal sealed record AuditKeyRow(long Sequence);
