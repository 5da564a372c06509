namespace AwardFunctions.Orchestrations.Ports;

/// <summary>A complete document: its length in bytes and the SHA-256 of its content in lower-case hex.</summary>
public sealed record StoredDocument(string DocumentId, long Length, string Sha256);
