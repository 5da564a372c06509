using System.Buffers;
using System.Runtime.CompilerServices;
using AwardFunctions.Orchestrations.Ports;
using Azure.Storage.Blobs;
using Azure.Storage.Blobs.Models;
using Azure.Storage.Blobs.Specialized;

namespace AwardFunctions.FunctionApp.Storage;

/// <summary>
/// Documents as block blobs. All state lies in the blob: the next chunk of an upload may hit another instance of the app.
/// </summary>
internal sealed class BlobDocumentStore(BlobContainerClient container) : IDocumentStore, IDocumentArchive
{
    private const int BlockBytes = 4 * 1024 * 1024;

    /// <summary>One long request becomes durable this many bytes at a time, so that a crash does not cost all of it.</summary>
    private const long DurableEvery = 32L * 1024 * 1024;

    public async Task BeginAsync(string documentId, long length, CancellationToken cancellationToken)
    {
        ArgumentOutOfRangeException.ThrowIfNegative(length);
        var blob = BlobOf(documentId);
        if (await blob.TryCreateAsync(length, cancellationToken))
            return;
        if (await blob.ReadStateAsync(cancellationToken) is not { IsComplete: false } state || state.Length != length)
            throw new DocumentConflictException(documentId, "There is a document of this identity.");
    }

    public Task<DocumentState?> GetStateAsync(string documentId, CancellationToken cancellationToken) =>
        BlobOf(documentId).ReadStateAsync(cancellationToken);

    public async Task<long> AppendAsync(
        string documentId, long offset, Stream content, ChunkChecksum? checksum, CancellationToken cancellationToken)
    {
        var blob = BlobOf(documentId);
        using var chunk = checksum?.Begin();
        await using var hold = await blob.HoldAsync(cancellationToken);
        if (await blob.ReadStateAsync(cancellationToken) is not { IsComplete: false } state)
            throw new DocumentConflictException(documentId, "There is no upload of this identity under way.");
        if (state.Offset != offset)
            throw new DocumentConflictException(documentId, $"The upload stands at {state.Offset}, not at {offset}.");

        var blocks = offset == 0 ? [] : await blob.ReadBlocksAsync(cancellationToken);
        var (written, durable) = (offset, offset);
        var buffer = ArrayPool<byte>.Shared.Rent(BlockBytes);
        try
        {
            while (true)
            {
                var (read, broken) = await PartialRead.FillAsync(content, buffer.AsMemory(0, BlockBytes), cancellationToken);
                if (written + read > state.Length)
                    throw new DocumentConflictException(documentId, $"The upload is {state.Length} bytes long; this is more.");
                if (read > 0)
                    blocks.Add(await blob.StageAsync(written, buffer, read, hold));
                chunk?.AppendData(buffer, 0, read);
                written += read;

                var ended = read < BlockBytes || broken is not null;
                if (chunk is null && written > durable && (ended || written - durable >= DurableEvery))
                {
                    await blob.CommitAsync(blocks, state.Length, hold);
                    durable = written;
                }

                broken?.Throw();
                if (ended)
                    break;
            }
        }
        finally
        {
            ArrayPool<byte>.Shared.Return(buffer);
        }

        if (chunk is not null && !checksum!.IsOf(chunk))
            throw new ChecksumMismatchException(documentId);
        if (written > durable)
            await blob.CommitAsync(blocks, state.Length, hold);
        return written;
    }

    public async Task<StoredDocument> CompleteAsync(string documentId, CancellationToken cancellationToken)
    {
        var blob = BlobOf(documentId);
        if (Completed(await blob.ReadStateAsync(cancellationToken)) is { } earlier)
            return earlier;
        await using var hold = await blob.HoldAsync(cancellationToken);
        var state = await blob.ReadStateAsync(cancellationToken);
        if (Completed(state) is { } meanwhile)
            return meanwhile;
        if (state is null || state.Offset != state.Length)
            throw new DocumentConflictException(documentId, "There is no upload of this identity, or bytes of it are missing.");
        return await blob.SealAsync(state.Length, hold, cancellationToken);
    }

    public Task<Stream?> OpenReadAsync(string documentId, CancellationToken cancellationToken) => BlobOf(documentId).OpenAsync(cancellationToken);

    public Task DeleteAsync(string documentId, CancellationToken cancellationToken) => BlobOf(documentId).DeleteAsync(cancellationToken);

    public async IAsyncEnumerable<DocumentState> ListAllAsync([EnumeratorCancellation] CancellationToken cancellationToken)
    {
        await foreach (var blob in container.GetBlobsAsync(BlobTraits.Metadata, BlobStates.None, null, cancellationToken))
            yield return UploadBlob.StateOf(blob.Name, blob.Metadata, blob.Properties.ContentLength ?? 0);
    }

    private static StoredDocument? Completed(DocumentState? state) =>
        state is { Sha256: { } sha256 } ? new StoredDocument(state.DocumentId, state.Length, sha256) : null;

    private UploadBlob BlobOf(string documentId)
    {
        DocumentBounds.CheckId(documentId);
        return new UploadBlob(container.GetBlockBlobClient(documentId), documentId);
    }
}
