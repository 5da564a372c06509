using AwardFunctions.Orchestrations.Outcomes;
using AwardFunctions.Orchestrations.Ports;

namespace AwardFunctions.Portal.Http.Tus;

/// <summary>Uploads as tus sees them. Every call checks that the upload is this person's own.</summary>
public interface ITusUploads
{
    /// <summary>The largest file that anyone may upload, in bytes, inclusive.</summary>
    long MaxLength { get; }

    Task<Outcome<TusUpload>> BeginAsync(Visitor person, long length, TusMetadata metadata, CancellationToken cancellationToken);

    /// <summary>How far an upload has come.</summary>
    Task<Outcome<TusUpload>> FindAsync(Visitor person, string uploadId, CancellationToken cancellationToken);

    /// <summary>Appends a chunk and, with the last byte, attaches the file where it belongs.</summary>
    /// <exception cref="DocumentConflictException">The offset is not where the upload stands, or it would exceed its length.</exception>
    /// <exception cref="ChecksumMismatchException">The chunk's bytes do not have the expected hash.</exception>
    Task<Outcome<TusUpload>> AppendAsync(
        Visitor person, string uploadId, long offset, Stream content, ChunkChecksum? checksum, CancellationToken cancellationToken);

    /// <summary>Ends an upload and forgets its bytes.</summary>
    Task<Outcome<TusUpload>> CancelAsync(Visitor person, string uploadId, CancellationToken cancellationToken);
}
