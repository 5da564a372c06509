namespace AwardFunctions.Orchestrations.Documents;

/// <summary>An upload as it is stored; its bytes are in the document store under the same identity. Instants are UTC.</summary>
/// <param name="UploadId">Also the identity of the attachment it becomes.</param>
/// <param name="FileName">The name, cleaned.</param>
/// <param name="Length">In bytes.</param>
/// <param name="ExpiresAt">When an upload that is not finished is forgotten.</param>
public sealed record UploadRecord(
    string UploadId,
    string ApplicationId,
    string RequirementId,
    string FileName,
    long Length,
    string Uploader,
    DateTimeOffset CreatedAt,
    DateTimeOffset ExpiresAt);
