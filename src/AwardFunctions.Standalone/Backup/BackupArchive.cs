using System.IO.Compression;
using System.Security.Cryptography;
using System.Text.Json;
using AwardFunctions.Orchestrations.Abstractions;
using AwardFunctions.Standalone.Files;
using AwardFunctions.Standalone.Sqlite;

namespace AwardFunctions.Standalone.Backup;

/// <summary>Copies a data folder, also one that a server is working on, into a zip file.</summary>
public static class BackupArchive
{
    private const string DatabaseName = "award.db";
    private const string DocumentFolder = "documents/";
    private const string HashSuffix = ".sha256";

    /// <summary>What belongs to the running process, or is not complete yet.</summary>
    private static readonly string[] LeftOutSuffixes = [".lock", ".part", ".journal", ".partial", ".next"];

    /// <summary>Writes the archive; it appears under its name only once it is complete and on the disk.</summary>
    /// <exception cref="BackupException">There is nothing to copy, or a document does not have the hash it was stored with.</exception>
    /// <exception cref="IOException">The file exists or can't be written.</exception>
    public static async Task<BackupManifest> WriteAsync(string dataFolder, string destination, TimeProvider clock, CancellationToken cancellationToken)
    {
        var (source, target) = (Path.GetFullPath(dataFolder), Path.GetFullPath(destination));
        if (!File.Exists(Path.Combine(source, DatabaseName)))
            throw new BackupException($"There is no data in '{source}'.");
        if (File.Exists(target))
            throw new IOException($"The file '{target}' exists already.");
        if (target.StartsWith(source + Path.DirectorySeparatorChar, StringComparison.Ordinal))
            throw new BackupException("The backup must not lie inside of the data folder.");

        var (database, partial) = (target + ".db", target + ".partial");
        try
        {
            File.Delete(database);
            // The database first: then every document it speaks of is in the folder already.
            await AwardDatabase.CopyAsync(Path.Combine(source, DatabaseName), database, cancellationToken);
            var manifest = await PackAsync(source, database, partial, clock.GetUtcNow(), cancellationToken);
            File.Move(partial, target);
            return manifest;
        }
        finally
        {
            File.Delete(database);
            File.Delete(partial);
        }
    }

    private static async Task<BackupManifest> PackAsync(
        string source, string database, string partial, DateTimeOffset now, CancellationToken cancellationToken)
    {
        var files = new List<BackupFile>();
        await using var stream = new FileStream(partial, FileMode.Create, FileAccess.ReadWrite);
        BackupManifest manifest;
        await using (var zip = new ZipArchive(stream, ZipArchiveMode.Create, leaveOpen: true))
        {
            files.Add((await AddAsync(zip, database, DatabaseName, cancellationToken))!);
            foreach (var path in Others(source))
            {
                if (await AddAsync(zip, Path.Combine(source, path), path, cancellationToken) is { } added)
                    files.Add(added);
            }

            Verify(source, files);
            using var session = SqliteSession.Open(database, "PRAGMA query_only = ON;");
            manifest = new BackupManifest(
                now, Count(session, "records"), Count(session, "instances"),
                files.Count(IsDocument), files);
            await using var entry = await zip.CreateEntry(BackupManifest.FileName).OpenAsync(cancellationToken);
            await JsonSerializer.SerializeAsync(entry, manifest, Indented, cancellationToken);
        }

        stream.Flush(flushToDisk: true);
        return manifest;
    }

    private static readonly JsonSerializerOptions Indented = new(AwardJson.Options) { WriteIndented = true };

    /// <summary>Everything in the folder but the database, in a fixed order, as paths with '/'.</summary>
    private static IEnumerable<string> Others(string source) => Directory.EnumerateFiles(source, "*", SearchOption.AllDirectories)
        .Select(path => Path.GetRelativePath(source, path).Replace(Path.DirectorySeparatorChar, '/'))
        .Where(path => !path.StartsWith(DatabaseName, StringComparison.Ordinal) && !LeftOutSuffixes.Any(suffix => path.EndsWith(suffix, StringComparison.Ordinal)))
        .Order(StringComparer.Ordinal);

    /// <summary>Adds a file; null where it was removed meanwhile.</summary>
    private static async Task<BackupFile?> AddAsync(ZipArchive zip, string path, string name, CancellationToken cancellationToken)
    {
        FileStream file;
        try
        {
            file = new FileStream(path, FileMode.Open, FileAccess.Read, FileShare.ReadWrite | FileShare.Delete);
        }
        catch (FileNotFoundException)
        {
            return null;
        }

        await using var content = file;
        // Documents are compressed already, mostly.
        var level = name.StartsWith(DocumentFolder, StringComparison.Ordinal) ? CompressionLevel.NoCompression : CompressionLevel.Fastest;
        await using var entry = await zip.CreateEntry(name, level).OpenAsync(cancellationToken);
        using var hash = IncrementalHash.CreateHash(HashAlgorithmName.SHA256);
        var buffer = new byte[128 * 1024];
        var bytes = 0L;
        for (int read; (read = await content.ReadAsync(buffer, cancellationToken)) > 0; bytes += read)
        {
            hash.AppendData(buffer, 0, read);
            await entry.WriteAsync(buffer.AsMemory(0, read), cancellationToken);
        }

        return new BackupFile(name, bytes, Convert.ToHexStringLower(hash.GetHashAndReset()));
    }

    /// <summary>A document that rotted on the disk is found now, not when it is needed.</summary>
    private static void Verify(string source, IReadOnlyList<BackupFile> files)
    {
        foreach (var file in files.Where(IsDocument))
        {
            var stored = Path.Combine(source, file.Path + HashSuffix);
            if (File.Exists(stored) && !File.ReadAllText(stored).StartsWith(file.Sha256, StringComparison.Ordinal))
                throw new BackupException($"The document '{file.Path}' does not have the hash it was stored with; nothing was written.");
        }
    }

    private static bool IsDocument(BackupFile file) =>
        file.Path.StartsWith(DocumentFolder, StringComparison.Ordinal) && !file.Path.EndsWith(HashSuffix, StringComparison.Ordinal);

    private static long Count(SqliteSession session, string table)
    {
        using var rows = session.Prepare($"SELECT count(*) FROM {table}");
        rows.Read();
        return rows.Int64(0);
    }
}
