namespace AwardFunctions.Orchestrations.Documents;

/// <summary>A document that belongs to an application.</summary>
/// <param name="AttachmentId">Its identity, also in the document store.</param>
/// <param name="ApplicationId">The application.</param>
/// <param name="RequirementId">The document of the scheme that it is.</param>
/// <param name="FileName">The name, cleaned.</param>
/// <param name="ContentType">By content, e.g. application/pdf.</param>
/// <param name="Length">In bytes.</param>
/// <param name="Sha256">Of the whole content, lower-case hex.</param>
/// <param name="UploadedAt">UTC.</param>
/// <param name="UploadedBy">The uploader's mailbox.</param>
/// <param name="Slot">Which of the files the requirement allows, from 0: no two take the same.</param>
public sealed record AttachmentRecord(
    string AttachmentId,
    string ApplicationId,
    string RequirementId,
    string FileName,
    string ContentType,
    long Length,
    string Sha256,
    DateTimeOffset UploadedAt,
    string UploadedBy,
    int Slot);
