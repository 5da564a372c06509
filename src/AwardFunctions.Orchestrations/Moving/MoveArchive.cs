using System.IO.Compression;
using System.Runtime.CompilerServices;
using System.Security.Cryptography;
using System.Text;
using System.Text.Json;

namespace AwardFunctions.Orchestrations.Moving;

/// <summary>An archive all of whose parts have the hashes that its manifest names.</summary>
internal sealed class MoveArchive : IAsyncDisposable
{
    private readonly ZipArchive zip;

    private MoveArchive(ZipArchive zip, MoveManifest manifest, string manifestSha256)
    {
        this.zip = zip;
        Manifest = manifest;
        ManifestSha256 = manifestSha256;
    }

    public MoveManifest Manifest { get; }

    public string ManifestSha256 { get; }

    /// <summary>Opens an archive and reads every part of it once.</summary>
    /// <exception cref="MoveException">It is none, or a part is missing, altered or not in the manifest; the message names the part.</exception>
    public static async Task<MoveArchive> OpenAsync(Stream source, CancellationToken cancellationToken)
    {
        var zip = Zip(source);
        try
        {
            var (manifest, hash) = await ReadManifestAsync(zip, cancellationToken);
            var archive = new MoveArchive(zip, manifest, hash);
            await archive.VerifyAsync(cancellationToken);
            return archive;
        }
        catch
        {
            await zip.DisposeAsync();
            throw;
        }
    }

    /// <summary>The records, in the archive's order.</summary>
    public async IAsyncEnumerable<RecordLine> RecordsAsync([EnumeratorCancellation] CancellationToken cancellationToken)
    {
        await using var entry = await Find(zip, ArchiveNames.Records).OpenAsync(cancellationToken);
        using var lines = new StreamReader(entry, Encoding.UTF8);
        while (await lines.ReadLineAsync(cancellationToken) is { } line)
            yield return RecordLine.Parse(line);
    }

    public Task<Stream> OpenDocumentAsync(string documentId, CancellationToken cancellationToken) =>
        Find(zip, ArchiveNames.Document(documentId)).OpenAsync(cancellationToken);

    public ValueTask DisposeAsync() => zip.DisposeAsync();

    private static ZipArchive Zip(Stream source)
    {
        try
        {
            return new ZipArchive(source, ZipArchiveMode.Read, leaveOpen: true);
        }
        catch (InvalidDataException failure)
        {
            throw new MoveException("The file is no archive, or was cut short.", failure);
        }
    }

    private static ZipArchiveEntry Find(ZipArchive zip, string name) =>
        zip.GetEntry(name) ?? throw new MoveException($"The archive has no part {name}.");

    private static async Task<(MoveManifest Manifest, string Sha256)> ReadManifestAsync(ZipArchive zip, CancellationToken cancellationToken)
    {
        var json = await ReadAsync(zip, ArchiveNames.Manifest, cancellationToken);
        var hash = Convert.ToHexStringLower(SHA256.HashData(json));
        if (!Encoding.ASCII.GetString(await ReadAsync(zip, ArchiveNames.ManifestHash, cancellationToken)).StartsWith(hash, StringComparison.Ordinal))
            throw Altered(ArchiveNames.Manifest);
        try
        {
            var manifest = JsonSerializer.Deserialize<MoveManifest>(json, ArchiveNames.ManifestJson);
            return manifest is { Format: MoveManifest.CurrentFormat }
                ? (manifest, hash)
                : throw new MoveException($"The archive has format {manifest?.Format}; this program reads format {MoveManifest.CurrentFormat}. Use the version that wrote it, or a newer one.");
        }
        catch (JsonException failure)
        {
            throw new MoveException($"The archive's part {ArchiveNames.Manifest} cannot be read.", failure);
        }
    }

    private async Task VerifyAsync(CancellationToken cancellationToken)
    {
        var expected = Manifest.Documents.ToDictionary(
            document => ArchiveNames.Document(document.DocumentId), document => document.Sha256, StringComparer.Ordinal);
        expected.Add(ArchiveNames.Records, Manifest.RecordsSha256);
        foreach (var entry in zip.Entries.Where(entry => entry.FullName is not (ArchiveNames.Manifest or ArchiveNames.ManifestHash)))
        {
            if (!expected.Remove(entry.FullName, out var sha256))
                throw new MoveException($"The archive's part {entry.FullName} is not in its manifest.");
            if (await HashAsync(entry, cancellationToken) != sha256)
                throw Altered(entry.FullName);
        }

        if (expected.Count > 0)
            throw new MoveException($"The archive has no part {expected.Keys.Order(StringComparer.Ordinal).First()}.");
    }

    private static async Task<string> HashAsync(ZipArchiveEntry entry, CancellationToken cancellationToken)
    {
        try
        {
            await using var content = await entry.OpenAsync(cancellationToken);
            return Convert.ToHexStringLower(await SHA256.HashDataAsync(content, cancellationToken));
        }
        catch (InvalidDataException failure)
        {
            throw Altered(entry.FullName, failure);
        }
    }

    private static async Task<byte[]> ReadAsync(ZipArchive zip, string name, CancellationToken cancellationToken)
    {
        try
        {
            await using var content = await Find(zip, name).OpenAsync(cancellationToken);
            var bytes = new MemoryStream();
            await content.CopyToAsync(bytes, cancellationToken);
            return bytes.ToArray();
        }
        catch (InvalidDataException failure)
        {
            throw Altered(name, failure);
        }
    }

    private static MoveException Altered(string part, Exception? failure = null) =>
        new($"The archive's part {part} is not as it was written; nothing was imported. Copy or export the archive again.", failure);
}
