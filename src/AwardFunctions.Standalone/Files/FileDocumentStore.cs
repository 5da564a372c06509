using System.Buffers;
using System.Collections.Concurrent;
using System.Runtime.CompilerServices;
using System.Security.Cryptography;
using AwardFunctions.Orchestrations.Ports;
using AwardFunctions.Standalone.Sqlite;
using Microsoft.Win32.SafeHandles;

namespace AwardFunctions.Standalone.Files;

/// <summary>Documents as files of a folder that belongs to this process alone.</summary>
public sealed class FileDocumentStore(string root) : IDocumentStore, IDocumentArchive
{
    private const int BufferBytes = 256 * 1024;

    /// <summary>One long request becomes durable this many bytes at a time, so that a crash does not cost all of it.</summary>
    private const long DurableEvery = 32L * 1024 * 1024;

    private readonly ConcurrentDictionary<string, byte> busy = new(StringComparer.Ordinal);
    private readonly RunningHashes hashes = new();

    public async Task BeginAsync(string documentId, long length, CancellationToken cancellationToken)
    {
        ArgumentOutOfRangeException.ThrowIfNegative(length);
        var paths = Paths(documentId);
        using var hold = Hold(documentId);
        if (await GetStateAsync(documentId, cancellationToken) is { } state)
        {
            if (state.IsComplete || state.Length != length)
                throw new DocumentConflictException(documentId, "There is a document of this identity.");
            return;
        }

        CreateFolder(paths.Folder);
        await using (File.Create(paths.Part))
        {
        }

        UploadJournal.Begin(paths.Journal, length);
    }

    public Task<DocumentState?> GetStateAsync(string documentId, CancellationToken cancellationToken)
    {
        var paths = Paths(documentId);
        // Completing renames first and then removes the journal: who finds neither before the rename must look again.
        return Task.FromResult(ReadComplete(paths) ?? ReadUpload(paths) ?? ReadComplete(paths));
    }

    public async Task<long> AppendAsync(
        string documentId, long offset, Stream content, ChunkChecksum? checksum, CancellationToken cancellationToken)
    {
        var paths = Paths(documentId);
        using var hold = Hold(documentId);
        if (UploadJournal.Read(paths.Journal) is not { } journal || File.Exists(paths.Complete))
            throw new DocumentConflictException(documentId, "There is no upload of this identity under way.");
        if (journal.Offset != offset)
            throw new DocumentConflictException(documentId, $"The upload stands at {journal.Offset}, not at {offset}.");

        using var part = File.OpenHandle(paths.Part, FileMode.Open, FileAccess.Write, FileShare.Read, FileOptions.Asynchronous);
        using var running = hashes.Take(documentId, offset);
        using var chunk = checksum?.Begin();
        var buffer = ArrayPool<byte>.Shared.Rent(BufferBytes);
        var written = offset;
        try
        {
            while (true)
            {
                var (read, broken) = await PartialRead.FillAsync(content, buffer.AsMemory(0, BufferBytes), cancellationToken);
                if (written + read > journal.Length)
                    throw new DocumentConflictException(documentId, $"The upload is {journal.Length} bytes long; this is more.");
                await RandomAccess.WriteAsync(part, buffer.AsMemory(0, read), written, CancellationToken.None);
                running?.Add(buffer.AsSpan(0, read));
                chunk?.AppendData(buffer, 0, read);
                written += read;

                var ended = read < BufferBytes || broken is not null;
                if (chunk is null && (ended || written - journal.Offset >= DurableEvery))
                    journal = Reach(part, paths, journal, written);
                if (broken is not null)
                    broken.Throw();
                if (ended)
                    break;
            }

            if (chunk is not null)
            {
                if (!checksum!.IsOf(chunk))
                    throw new ChecksumMismatchException(documentId);
                journal = Reach(part, paths, journal, written);
            }

            return written;
        }
        finally
        {
            ArrayPool<byte>.Shared.Return(buffer);
            if (journal.Offset == written)
                running?.PutBack(written);
        }
    }

    public async Task<StoredDocument> CompleteAsync(string documentId, CancellationToken cancellationToken)
    {
        var paths = Paths(documentId);
        using var hold = Hold(documentId);
        if (await GetStateAsync(documentId, cancellationToken) is not { } state || state.Offset != state.Length)
            throw new DocumentConflictException(documentId, "There is no upload of this identity, or bytes of it are missing.");
        if (state.Sha256 is not null)
        {
            File.Delete(paths.Journal);
            return new StoredDocument(documentId, state.Length, state.Sha256);
        }

        using (var part = File.OpenHandle(paths.Part, FileMode.Open, FileAccess.ReadWrite))
        {
            // What lies beyond was written and never acknowledged.
            RandomAccess.SetLength(part, state.Length);
            RandomAccess.FlushToDisk(part);
        }

        using var running = hashes.Take(documentId, state.Length);
        var sha256 = running?.Finish() ?? await HashAsync(paths.Part, cancellationToken);
        // In the format of sha256sum, so that an archive can be checked without us.
        DurableFiles.WriteWhole(paths.Hash, $"{sha256}  {documentId}\n");
        Failpoint.Hit("document.rename.before");
        DurableFiles.Rename(paths.Part, paths.Complete);
        Failpoint.Hit("document.rename.after");
        File.SetAttributes(paths.Complete, FileAttributes.ReadOnly);
        File.Delete(paths.Journal);
        return new StoredDocument(documentId, state.Length, sha256);
    }

    public Task<Stream?> OpenReadAsync(string documentId, CancellationToken cancellationToken)
    {
        var path = Paths(documentId).Complete;
        return Task.FromResult<Stream?>(File.Exists(path)
            ? new FileStream(path, FileMode.Open, FileAccess.Read, FileShare.Read | FileShare.Delete, 1, FileOptions.Asynchronous | FileOptions.SequentialScan)
            : null);
    }

    public Task DeleteAsync(string documentId, CancellationToken cancellationToken)
    {
        var paths = Paths(documentId);
        using var hold = Hold(documentId);
        hashes.Forget(documentId);
        if (!Directory.Exists(paths.Folder))
            return Task.CompletedTask;
        if (File.Exists(paths.Complete))
            File.SetAttributes(paths.Complete, FileAttributes.Normal);
        foreach (var path in new[] { paths.Journal, paths.Complete, paths.Part, paths.Hash })
            File.Delete(path);
        DurableFiles.FlushFolder(paths.Folder);
        return Task.CompletedTask;
    }

    public async IAsyncEnumerable<DocumentState> ListAllAsync([EnumeratorCancellation] CancellationToken cancellationToken)
    {
        // A document's name has no dot; what stands beside it does.
        var ids = Directory.EnumerateFiles(root, "*", SearchOption.AllDirectories)
            .Select(path => Path.GetFileName(path).Split('.')[0])
            .Distinct(StringComparer.Ordinal)
            .Order(StringComparer.Ordinal)
            .ToList();
        foreach (var id in ids)
        {
            cancellationToken.ThrowIfCancellationRequested();
            if (await GetStateAsync(id, cancellationToken) is { } state)
                yield return state;
        }
    }

    private static DocumentState? ReadUpload(DocumentPaths paths) =>
        UploadJournal.Read(paths.Journal) is { } journal ? new DocumentState(paths.DocumentId, journal.Length, journal.Offset, null) : null;

    private static DocumentState? ReadComplete(DocumentPaths paths)
    {
        try
        {
            if (!File.Exists(paths.Complete))
                return null;
            var length = new FileInfo(paths.Complete).Length;
            return new DocumentState(paths.DocumentId, length, length, File.ReadAllText(paths.Hash)[..64]);
        }
        catch (FileNotFoundException)
        {
            // Deleted between two looks.
            return null;
        }
    }

    private static UploadJournal Reach(SafeFileHandle part, DocumentPaths paths, UploadJournal journal, long written)
    {
        if (written == journal.Offset)
            return journal;
        RandomAccess.FlushToDisk(part);
        return journal.Reach(paths.Journal, written);
    }

    private static async Task<string> HashAsync(string path, CancellationToken cancellationToken)
    {
        await using var stream = new FileStream(path, FileMode.Open, FileAccess.Read, FileShare.Read, BufferBytes, FileOptions.SequentialScan);
        return Convert.ToHexStringLower(await SHA256.HashDataAsync(stream, cancellationToken));
    }

    private DocumentPaths Paths(string documentId)
    {
        DocumentBounds.CheckId(documentId);
        return DocumentPaths.Of(root, documentId);
    }

    private void CreateFolder(string folder)
    {
        if (Directory.Exists(folder))
            return;
        Directory.CreateDirectory(folder);
        DurableFiles.FlushFolder(root);
    }

    private Held Hold(string documentId) => busy.TryAdd(documentId, 0)
        ? new Held(busy, documentId)
        : throw new DocumentConflictException(documentId, "The upload is being written to.");

    private readonly struct Held(ConcurrentDictionary<string, byte> busy, string documentId) : IDisposable
    {
        public void Dispose() => busy.TryRemove(documentId, out _);
    }
}
