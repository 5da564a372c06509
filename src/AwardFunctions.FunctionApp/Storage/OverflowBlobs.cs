using System.Security.Cryptography;
using System.Text;
using Azure;
using Azure.Storage.Blobs;
using Microsoft.Extensions.Logging;

namespace AwardFunctions.FunctionApp.Storage;

/// <summary>
/// JSON that an entity cannot hold. A blob is written before the entity that names it and removed after the one that no
/// longer does; what a crash leaves behind is never read.
/// </summary>
internal sealed class OverflowBlobs(BlobContainerClient container, ILogger<OverflowBlobs> log)
{
    public async Task WriteAsync(string partition, string row, string stamp, ReadOnlyMemory<byte> json, CancellationToken cancellationToken) =>
        await Blob(partition, row, stamp).UploadAsync(new BinaryData(json), overwrite: true, cancellationToken);

    /// <summary>The JSON, or null where it was removed.</summary>
    public async Task<ReadOnlyMemory<byte>?> ReadAsync(string partition, string row, string stamp, CancellationToken cancellationToken)
    {
        try
        {
            return (await Blob(partition, row, stamp).DownloadContentAsync(cancellationToken)).Value.Content.ToMemory();
        }
        catch (RequestFailedException missing) when (missing.Status == 404)
        {
            return null;
        }
    }

    /// <summary>Removes what nothing names any more. A failure costs storage, not correctness, and must not undo what was written.</summary>
    public async Task DropAsync(string partition, string row, string stamp)
    {
        try
        {
            await Blob(partition, row, stamp).DeleteIfExistsAsync();
        }
        catch (RequestFailedException failure)
        {
            log.LogWarning(failure, "The blob {Stamp} of {Partition}|{Row} is left behind", stamp, partition, row);
        }
    }

    /// <remarks>No key holds a line break: two records never share a folder.</remarks>
    internal static string FolderOf(string partition, string row) =>
        Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes($"{partition}\n{row}")))[..32];

    private BlobClient Blob(string partition, string row, string stamp) => container.GetBlobClient($"{FolderOf(partition, row)}/{stamp}");
}
