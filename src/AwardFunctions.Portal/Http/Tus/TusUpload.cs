namespace AwardFunctions.Portal.Http.Tus;

/// <summary>An upload under way or done.</summary>
/// <param name="Length">Bytes in all.</param>
/// <param name="Offset">Bytes stored.</param>
/// <param name="ExpiresAt">When an unfinished upload is forgotten (UTC).</param>
public sealed record TusUpload(string UploadId, long Length, long Offset, DateTimeOffset ExpiresAt);
