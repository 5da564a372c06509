namespace AwardFunctions.Orchestrations.Applications;

/// <summary>A submitted document; <paramref name="Length"/> is in bytes.</summary>
public sealed record ManifestDocument(string AttachmentId, string RequirementId, string FileName, long Length, string Sha256);
