using System.Security.Cryptography;
using AwardFunctions.Orchestrations.Ports;

namespace AwardFunctions.TestKit.Documents;

/// <summary>A document store that forgets everything with the test, and keeps the same contract as the real ones.</summary>
public sealed class InMemoryDocumentStore : IDocumentStore, IDocumentArchive
{
    private readonly Lock gate = new();
    private readonly Dictionary<string, Entry> entries = new(StringComparer.Ordinal);

    /// <summary>The identities of everything stored, complete or not.</summary>
    public IReadOnlyList<string> Ids
    {
        get
        {
            lock (gate)
                return [.. entries.Keys.Order(StringComparer.Ordinal)];
        }
    }

    public Task BeginAsync(string documentId, long length, CancellationToken cancellationToken)
    {
        DocumentBounds.CheckId(documentId);
        ArgumentOutOfRangeException.ThrowIfNegative(length);
        lock (gate)
        {
            if (!entries.TryGetValue(documentId, out var entry))
                entries.Add(documentId, new Entry(length));
            else if (entry.Sha256 is not null || entry.Length != length)
                return Task.FromException(new DocumentConflictException(documentId, "There is a document of this identity."));
            return Task.CompletedTask;
        }
    }

    public Task<DocumentState?> GetStateAsync(string documentId, CancellationToken cancellationToken)
    {
        DocumentBounds.CheckId(documentId);
        lock (gate)
            return Task.FromResult(entries.TryGetValue(documentId, out var entry)
                ? new DocumentState(documentId, entry.Length, entry.Bytes.Length, entry.Sha256)
                : null);
    }

    public async Task<long> AppendAsync(
        string documentId, long offset, Stream content, ChunkChecksum? checksum, CancellationToken cancellationToken)
    {
        DocumentBounds.CheckId(documentId);
        var entry = Take(documentId, offset);
        try
        {
            var chunk = new MemoryStream();
            Exception? broken = null;
            try
            {
                await content.CopyToAsync(chunk, cancellationToken);
            }
            catch (Exception exception)
            {
                broken = exception;
            }

            if (offset + chunk.Length > entry.Length)
                throw new DocumentConflictException(documentId, "The chunk exceeds the upload's length.");
            if (checksum is not null && broken is null && !HashOf(checksum.Algorithm, chunk.ToArray()).AsSpan().SequenceEqual(checksum.Hash))
                throw new ChecksumMismatchException(documentId);
            if (checksum is null || broken is null)
                entry.Bytes = [.. entry.Bytes, .. chunk.ToArray()];
            return broken is null ? entry.Bytes.Length : throw broken;
        }
        finally
        {
            entry.IsBusy = false;
        }
    }

    public Task<StoredDocument> CompleteAsync(string documentId, CancellationToken cancellationToken)
    {
        DocumentBounds.CheckId(documentId);
        lock (gate)
        {
            if (!entries.TryGetValue(documentId, out var entry) || entry.Bytes.Length != entry.Length)
                return Task.FromException<StoredDocument>(new DocumentConflictException(documentId, "Bytes are missing, or there is no such upload."));
            entry.Sha256 ??= Convert.ToHexStringLower(SHA256.HashData(entry.Bytes));
            return Task.FromResult(new StoredDocument(documentId, entry.Length, entry.Sha256));
        }
    }

    public Task<Stream?> OpenReadAsync(string documentId, CancellationToken cancellationToken)
    {
        DocumentBounds.CheckId(documentId);
        lock (gate)
            return Task.FromResult<Stream?>(entries.TryGetValue(documentId, out var entry) && entry.Sha256 is not null
                ? new MemoryStream(entry.Bytes, writable: false)
                : null);
    }

    public Task DeleteAsync(string documentId, CancellationToken cancellationToken)
    {
        DocumentBounds.CheckId(documentId);
        lock (gate)
            entries.Remove(documentId);
        return Task.CompletedTask;
    }

    public IAsyncEnumerable<DocumentState> ListAllAsync(CancellationToken cancellationToken)
    {
        lock (gate)
        {
            return entries.OrderBy(entry => entry.Key, StringComparer.Ordinal)
                .Select(entry => new DocumentState(entry.Key, entry.Value.Length, entry.Value.Bytes.Length, entry.Value.Sha256)).ToList()
                .ToAsyncEnumerable();
        }
    }

    private Entry Take(string documentId, long offset)
    {
        lock (gate)
        {
            if (!entries.TryGetValue(documentId, out var entry) || entry.Sha256 is not null || entry.IsBusy || entry.Bytes.Length != offset)
                throw new DocumentConflictException(documentId, "The upload does not stand there, or is being written to.");
            entry.IsBusy = true;
            return entry;
        }
    }

    private static byte[] HashOf(string algorithm, byte[] bytes) => algorithm switch
    {
        "sha1" => SHA1.HashData(bytes),
        "sha256" => SHA256.HashData(bytes),
        "md5" => MD5.HashData(bytes),
        _ => throw new ArgumentException($"There is no checksum algorithm '{algorithm}'.", nameof(algorithm)),
    };

    private sealed class Entry(long length)
    {
        public long Length { get; } = length;

        public byte[] Bytes { get; set; } = [];

        public string? Sha256 { get; set; }

        public bool IsBusy { get; set; }
    }
}
