using System.Globalization;
using System.Security.Cryptography;
using System.Text;
using AwardFunctions.Orchestrations.Ports;
using Azure;
using Azure.Storage;
using Azure.Storage.Blobs.Models;
using Azure.Storage.Blobs.Specialized;

namespace AwardFunctions.FunctionApp.Storage;

/// <summary>
/// The blob of one upload or document. What is committed of it is what was acknowledged; blocks that a crash left staged are
/// never part of it. Metadata holds the length it is to have and, once it is complete, the SHA-256 of the whole.
/// </summary>
internal sealed class UploadBlob(BlockBlobClient blob, string documentId)
{
    private const string Length = "length";
    private const string Sha256 = "sha256";

    /// <summary>Creates an empty upload; false, and no change, where the blob exists.</summary>
    public async Task<bool> TryCreateAsync(long length, CancellationToken cancellationToken)
    {
        try
        {
            await CommitAsync([], MetadataOf(length), null, new BlobRequestConditions { IfNoneMatch = ETag.All }, cancellationToken);
            return true;
        }
        catch (DocumentConflictException)
        {
            return false;
        }
    }

    public async Task<DocumentState?> ReadStateAsync(CancellationToken cancellationToken)
    {
        try
        {
            var properties = (await blob.GetPropertiesAsync(cancellationToken: cancellationToken)).Value;
            return StateOf(documentId, properties.Metadata, properties.ContentLength);
        }
        catch (RequestFailedException missing) when (missing.Status == 404)
        {
            return null;
        }
    }

    /// <summary>The content of a complete document; null where there is none.</summary>
    public async Task<Stream?> OpenAsync(CancellationToken cancellationToken)
    {
        try
        {
            var download = (await blob.DownloadStreamingAsync(cancellationToken: cancellationToken)).Value;
            if (download.Details.Metadata.ContainsKey(Sha256))
                return download.Content;
            await download.Content.DisposeAsync();
            return null;
        }
        catch (RequestFailedException missing) when (missing.Status == 404)
        {
            return null;
        }
    }

    public Task<UploadHold> HoldAsync(CancellationToken cancellationToken) => UploadHold.TakeAsync(blob, documentId, cancellationToken);

    /// <summary>The blocks that make up what is committed, in order.</summary>
    public async Task<List<string>> ReadBlocksAsync(CancellationToken cancellationToken) =>
        [.. (await blob.GetBlockListAsync(BlockListTypes.Committed, cancellationToken: cancellationToken)).Value.CommittedBlocks.Select(block => block.Name)];

    /// <summary>Sends bytes that count only once they are committed.</summary>
    /// <returns>The block's name.</returns>
    public async Task<string> StageAsync(long offset, byte[] bytes, int count, UploadHold hold)
    {
        // Names of one blob must be equally long; the one of an offset replaces what a crash left staged there.
        var name = Convert.ToBase64String(Encoding.ASCII.GetBytes(offset.ToString("x16", CultureInfo.InvariantCulture)));
        var options = new BlockBlobStageBlockOptions
        {
            Conditions = hold.Conditions,
            TransferValidation = new UploadTransferValidationOptions { ChecksumAlgorithm = StorageChecksumAlgorithm.MD5 },
        };
        await ConflictingAsync(() => blob.StageBlockAsync(name, new MemoryStream(bytes, 0, count, writable: false), options, CancellationToken.None));
        return name;
    }

    /// <summary>Makes the blocks the durable content. What has arrived is kept even while a request is being aborted: no cancellation here.</summary>
    public Task CommitAsync(IReadOnlyList<string> blocks, long length, UploadHold hold) =>
        CommitAsync(blocks, MetadataOf(length), null, hold.Conditions, CancellationToken.None);

    /// <summary>Reads the whole once and writes its hashes beside it.</summary>
    public async Task<StoredDocument> SealAsync(long length, UploadHold hold, CancellationToken cancellationToken)
    {
        using var sha256 = IncrementalHash.CreateHash(HashAlgorithmName.SHA256);
        using var md5 = IncrementalHash.CreateHash(HashAlgorithmName.MD5);
        await using (var content = (await blob.DownloadStreamingAsync(cancellationToken: cancellationToken)).Value.Content)
        {
            var buffer = new byte[256 * 1024];
            for (int read; (read = await content.ReadAsync(buffer, cancellationToken)) > 0;)
            {
                sha256.AppendData(buffer, 0, read);
                md5.AppendData(buffer, 0, read);
            }
        }

        var document = new StoredDocument(documentId, length, Convert.ToHexStringLower(sha256.GetHashAndReset()));
        var metadata = MetadataOf(length);
        metadata[Sha256] = document.Sha256;
        var headers = new BlobHttpHeaders { ContentType = "application/octet-stream", ContentHash = md5.GetHashAndReset() };
        await CommitAsync(await ReadBlocksAsync(cancellationToken), metadata, headers, hold.Conditions, cancellationToken);
        return document;
    }

    public Task DeleteAsync(CancellationToken cancellationToken) =>
        ConflictingAsync(() => blob.DeleteIfExistsAsync(DeleteSnapshotsOption.IncludeSnapshots, cancellationToken: cancellationToken));

    private static Dictionary<string, string> MetadataOf(long length) => new() { [Length] = length.ToString(CultureInfo.InvariantCulture) };

    /// <summary>What a blob's metadata and committed length say.</summary>
    public static DocumentState StateOf(string documentId, IDictionary<string, string> metadata, long offset) => new(
        documentId, long.Parse(metadata[Length], CultureInfo.InvariantCulture), offset, metadata.TryGetValue(Sha256, out var sha256) ? sha256 : null);

    private Task CommitAsync(
        IReadOnlyList<string> blocks, Dictionary<string, string> metadata, BlobHttpHeaders? headers, BlobRequestConditions conditions, CancellationToken cancellationToken)
    {
        var options = new CommitBlockListOptions { Metadata = metadata, HttpHeaders = headers, Conditions = conditions };
        return ConflictingAsync(() => blob.CommitBlockListAsync(blocks, options, cancellationToken));
    }

    private async Task ConflictingAsync<T>(Func<Task<T>> act)
    {
        try
        {
            await act();
        }
        catch (RequestFailedException failure) when (failure.Status is 404 or 409 or 412 && failure.ErrorCode != BlobErrorCode.ContainerNotFound)
        {
            throw new DocumentConflictException(documentId, "Someone else writes to the upload, or has removed it.");
        }
    }
}
