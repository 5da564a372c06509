using System.Security.Cryptography;
using AwardFunctions.Orchestrations.Ports;

namespace AwardFunctions.Orchestrations.Moving;

/// <summary>Reads an archive that the other host, or this one, has written into empty stores.</summary>
public sealed class ImportDesk(
    IRecordStore records, IRecordArchive allRecords, IDocumentStore documents, IDocumentArchive allDocuments, RestartDesk restart, TimeProvider time)
{
    /// <summary>What a batch holds, far below what it may: a table's entities are longer than their JSON.</summary>
    private const int BatchBytes = 1024 * 1024;

    /// <summary>
    /// Verifies the whole archive before the first write, writes, and reads everything back. What a crash cut short goes on when it is
    /// called again with the same archive; until then <see cref="HalfImport"/> keeps hosts from serving it.
    /// </summary>
    /// <param name="source">The archive; it must be seekable.</param>
    /// <param name="cancellationToken">Stops in the middle.</param>
    /// <exception cref="MoveException">The archive is not as it was written, or the stores are not empty; nothing was written. Or they do not hold afterwards what was written.</exception>
    public async Task<ImportResult> ReadAsync(Stream source, CancellationToken cancellationToken)
    {
        await using var archive = await MoveArchive.OpenAsync(source, cancellationToken);
        var mark = await MarkAsync(archive, cancellationToken);
        if (!mark.IsVerified)
        {
            foreach (var document in archive.Manifest.Documents)
                await WriteAsync(archive, document, cancellationToken);
            await WriteRecordsAsync(archive, cancellationToken);
            await VerifyAsync(archive.Manifest, cancellationToken);
            mark = mark with { IsVerified = true };
            await records.PutAsync(ImportMark.Partition, ImportMark.Row, mark, cancellationToken);
        }

        var started = await restart.LeaveStartsAsync(mark.BegunAt, cancellationToken);
        if (await records.FindAsync<ImportMark>(ImportMark.Partition, ImportMark.Row, cancellationToken) is { } last)
            await records.ApplyAsync(ImportMark.Partition, [new RecordChange.Delete(ImportMark.Row, last.ETag)], cancellationToken);
        return new ImportResult(archive.Manifest, started);
    }

    /// <summary>Marks the stores as half imported, unless they hold anything else.</summary>
    private async Task<ImportMark> MarkAsync(MoveArchive archive, CancellationToken cancellationToken)
    {
        if (await records.FindAsync<ImportMark>(ImportMark.Partition, ImportMark.Row, cancellationToken) is { Value: var begun })
        {
            return begun.Archive == archive.ManifestSha256
                ? begun
                : throw new MoveException("An import of another archive has begun here and not ended: repeat it with that archive, or import into an empty place.");
        }

        var unused = new List<StoredRecord>();
        await foreach (var record in allRecords.ListAllAsync(cancellationToken))
        {
            if (!LeftBehind.IsOfAnyHost(record))
                throw NotEmpty($"the record {record.Partition}|{record.Row}");
            if (!LeftBehind.Holds(record))
                unused.Add(record);
        }

        await foreach (var document in allDocuments.ListAllAsync(cancellationToken))
            throw NotEmpty($"the document {document.DocumentId}");
        foreach (var record in unused)
            await records.ApplyAsync(record.Partition, [new RecordChange.Delete(record.Row, record.ETag)], cancellationToken);
        var mark = new ImportMark(archive.ManifestSha256, time.GetUtcNow(), false);
        await records.PutAsync(ImportMark.Partition, ImportMark.Row, mark, cancellationToken);
        return mark;
    }

    private async Task WriteAsync(MoveArchive archive, StoredDocument document, CancellationToken cancellationToken)
    {
        var state = await documents.GetStateAsync(document.DocumentId, cancellationToken);
        if (state is { IsComplete: false })
            await documents.DeleteAsync(document.DocumentId, cancellationToken);
        if (state is not { IsComplete: true })
        {
            await documents.BeginAsync(document.DocumentId, document.Length, cancellationToken);
            await using var content = await archive.OpenDocumentAsync(document.DocumentId, cancellationToken);
            await documents.AppendAsync(document.DocumentId, 0, content, null, cancellationToken);
        }

        if ((await documents.CompleteAsync(document.DocumentId, cancellationToken)).Sha256 != document.Sha256)
            throw Differs($"the document {document.DocumentId}");
    }

    private async Task WriteRecordsAsync(MoveArchive archive, CancellationToken cancellationToken)
    {
        var (partition, batch, bytes) = ("", new List<RecordChange>(), 0);
        await foreach (var record in archive.RecordsAsync(cancellationToken))
        {
            if (batch.Count > 0 && (record.Partition != partition || batch.Count == RecordBounds.MaxChanges || bytes + record.Json.Length > BatchBytes))
            {
                await records.ApplyAsync(partition, batch, cancellationToken);
                (batch, bytes) = ([], 0);
            }

            partition = record.Partition;
            batch.Add(new RecordChange.Put(record.Row, record.Json));
            bytes += record.Json.Length;
        }

        if (batch.Count > 0)
            await records.ApplyAsync(partition, batch, cancellationToken);
    }

    private async Task VerifyAsync(MoveManifest manifest, CancellationToken cancellationToken)
    {
        var (count, hash) = await RecordDigest.OfAsync(allRecords, _ => ValueTask.CompletedTask, cancellationToken);
        if (count != manifest.Records || hash != manifest.RecordsSha256)
            throw Differs($"the records ({count} of {manifest.Records})");
        foreach (var document in manifest.Documents)
        {
            await using var content = await documents.OpenReadAsync(document.DocumentId, cancellationToken) ?? throw Differs($"the document {document.DocumentId}");
            if (Convert.ToHexStringLower(await SHA256.HashDataAsync(content, cancellationToken)) != document.Sha256)
                throw Differs($"the document {document.DocumentId}");
        }
    }

    private static MoveException NotEmpty(string what) =>
        new($"The target is not empty: it holds {what}. Import into a new data folder, or into a table and containers of their own.");

    private static MoveException Differs(string what) =>
        new($"What was read back is not what was written: {what}. Repeat the import; if it fails again, the target's storage is at fault.");
}
