namespace AwardFunctions.Orchestrations.Publicity;

/// <summary>A document handed in with an objection; <paramref name="Length"/> in bytes, SHA-256 in lower-case hex.</summary>
public sealed record EvidenceDocument(string DocumentId, string FileName, string ContentType, long Length, string Sha256);
