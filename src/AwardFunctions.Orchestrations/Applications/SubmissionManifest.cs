namespace AwardFunctions.Orchestrations.Applications;

/// <summary>What was submitted: every document with its hash, and the hash of all fields. SHA-256 in lower-case hex.</summary>
public sealed record SubmissionManifest(IReadOnlyList<ManifestDocument> Documents, string FieldsSha256, int? SelfScore);
