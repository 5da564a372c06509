namespace AwardFunctions.Orchestrations.Ports;

/// <summary>
/// Large files, written in chunks that survive a cut connection, never changed once complete. Identities are chosen by the
/// caller: 1 to 64 of a–z, 0–9 and '-'.
/// </summary>
public interface IDocumentStore
{
    /// <summary>Begins an upload of exactly <paramref name="length"/> bytes. Beginning the same one again is harmless.</summary>
    /// <exception cref="DocumentConflictException">One of that identity exists with another length or is complete.</exception>
    Task BeginAsync(string documentId, long length, CancellationToken cancellationToken);

    /// <summary>How far the upload or document has come, or null where there is none.</summary>
    Task<DocumentState?> GetStateAsync(string documentId, CancellationToken cancellationToken);

    /// <summary>
    /// Appends at <paramref name="offset"/> and makes it durable before returning the new offset. Without a checksum, what
    /// arrived before the stream broke is kept and the stream's exception passes on; with one, a chunk counts whole or not at all.
    /// </summary>
    /// <exception cref="DocumentConflictException">The offset is not where the upload stands, it is complete, or it would exceed its length.</exception>
    /// <exception cref="ChecksumMismatchException">The chunk's bytes do not have the expected hash; nothing of it was kept.</exception>
    Task<long> AppendAsync(string documentId, long offset, Stream content, ChunkChecksum? checksum, CancellationToken cancellationToken);

    /// <summary>
    /// Makes an upload whose bytes are all there immutable and returns the SHA-256 of the whole, computed from what is stored.
    /// Completing the same one again returns the same.
    /// </summary>
    /// <exception cref="DocumentConflictException">Bytes are missing, or there is no such upload.</exception>
    Task<StoredDocument> CompleteAsync(string documentId, CancellationToken cancellationToken);

    /// <summary>Opens a complete document for reading, or null where there is none.</summary>
    Task<Stream?> OpenReadAsync(string documentId, CancellationToken cancellationToken);

    /// <summary>Removes a document or upload; harmless where there is none.</summary>
    Task DeleteAsync(string documentId, CancellationToken cancellationToken);
}
