namespace AwardFunctions.Orchestrations.Documents;

/// <summary>How far an upload has come, in bytes; <paramref name="Attachment"/> is there once it is attached.</summary>
public sealed record UploadState(string UploadId, long Length, long Offset, DateTimeOffset ExpiresAt, AttachmentRecord? Attachment);
