using System.IO.Compression;
using System.Security.Cryptography;
using System.Text;
using System.Text.Json;
using AwardFunctions.Orchestrations.Ports;

namespace AwardFunctions.Orchestrations.Moving;

/// <summary>Writes a whole installation into one archive that the other host reads.</summary>
public sealed class ExportDesk(IRecordArchive records, IDocumentArchive documents, IDocumentStore store, HalfImport half, TimeProvider time)
{
    private const int BufferBytes = 128 * 1024;

    /// <summary>Writes the archive. Nobody may write to the stores meanwhile.</summary>
    /// <exception cref="MoveException">The stores are half imported, or a document does not have the hash it was stored with.</exception>
    public async Task<MoveManifest> WriteAsync(Stream target, CancellationToken cancellationToken)
    {
        await half.RefuseAsync(cancellationToken);
        await using var zip = new ZipArchive(target, ZipArchiveMode.Create, leaveOpen: true);
        var (count, hash) = await WriteRecordsAsync(zip, cancellationToken);
        var (moved, unfinished) = await WriteDocumentsAsync(zip, cancellationToken);
        var manifest = new MoveManifest(MoveManifest.CurrentFormat, time.GetUtcNow(), count, hash, moved, unfinished);
        var json = JsonSerializer.SerializeToUtf8Bytes(manifest, ArchiveNames.ManifestJson);
        await WriteAsync(zip, ArchiveNames.Manifest, json, cancellationToken);
        await WriteAsync(zip, ArchiveNames.ManifestHash, Encoding.ASCII.GetBytes($"{Convert.ToHexStringLower(SHA256.HashData(json))}  {ArchiveNames.Manifest}\n"), cancellationToken);
        return manifest;
    }

    private async Task<(int Count, string Sha256)> WriteRecordsAsync(ZipArchive zip, CancellationToken cancellationToken)
    {
        await using var entry = await zip.CreateEntry(ArchiveNames.Records).OpenAsync(cancellationToken);
        return await RecordDigest.OfAsync(records, line => entry.WriteAsync(line, cancellationToken), cancellationToken);
    }

    private async Task<(IReadOnlyList<StoredDocument> Moved, int Unfinished)> WriteDocumentsAsync(ZipArchive zip, CancellationToken cancellationToken)
    {
        var (moved, unfinished) = (new List<StoredDocument>(), 0);
        await foreach (var document in documents.ListAllAsync(cancellationToken))
        {
            if (document.Sha256 is not { } sha256)
            {
                unfinished++;
                continue;
            }

            await using var content = await store.OpenReadAsync(document.DocumentId, cancellationToken)
                ?? throw new MoveException($"The document {document.DocumentId} was removed meanwhile: stop the host, and export again.");
            // Documents are compressed already, mostly.
            await using var entry = await zip.CreateEntry(ArchiveNames.Document(document.DocumentId), CompressionLevel.NoCompression).OpenAsync(cancellationToken);
            if (await CopyAsync(content, entry, cancellationToken) != sha256)
                throw new MoveException($"The document {document.DocumentId} does not have the hash it was stored with: restore it from a backup first.");
            moved.Add(new StoredDocument(document.DocumentId, document.Length, sha256));
        }

        return (moved, unfinished);
    }

    private static async Task<string> CopyAsync(Stream content, Stream entry, CancellationToken cancellationToken)
    {
        using var hash = IncrementalHash.CreateHash(HashAlgorithmName.SHA256);
        var buffer = new byte[BufferBytes];
        for (int read; (read = await content.ReadAsync(buffer, cancellationToken)) > 0;)
        {
            hash.AppendData(buffer, 0, read);
            await entry.WriteAsync(buffer.AsMemory(0, read), cancellationToken);
        }

        return Convert.ToHexStringLower(hash.GetHashAndReset());
    }

    private static async Task WriteAsync(ZipArchive zip, string name, byte[] content, CancellationToken cancellationToken)
    {
        await using var entry = await zip.CreateEntry(name).OpenAsync(cancellationToken);
        await entry.WriteAsync(content, cancellationToken);
    }
}
