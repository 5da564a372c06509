using System.Runtime.CompilerServices;
using AwardFunctions.Orchestrations.Ports;
using Azure;
using Azure.Data.Tables;
using Azure.Data.Tables.Models;

namespace AwardFunctions.FunctionApp.Storage;

/// <summary>Records as entities of one Azure table, those too large for an entity with their JSON in blobs.</summary>
internal sealed class TableRecordStore(TableClient table, OverflowBlobs overflow) : IRecordStore, IRecordArchive
{
    private const int ArchivePage = 200;

    /// <summary>Stands for the ETag of a record that someone has overwritten since; it fits no record.</summary>
    private static readonly ETag Overwritten = new("W/\"datetime'1601-01-01T00%3A00%3A00.0000000Z'\"");

    public async Task<StoredRecord?> GetAsync(string partition, string row, CancellationToken cancellationToken)
    {
        RecordBounds.CheckKey(partition);
        RecordBounds.CheckKey(row);
        string? missing = null;
        while (await FindAsync(partition, row, null, cancellationToken) is { } entity)
        {
            if (await ReadAsync(entity, cancellationToken) is { } record)
                return record;

            // Between our two looks someone may have written the record anew and removed its blob.
            var stamp = RecordEntity.StampOf(entity);
            if (stamp == missing)
                throw new InvalidDataException($"The blob {stamp} of the record {partition}|{row} is missing.");
            missing = stamp;
        }

        return null;
    }

    public async Task<RecordPage> QueryAsync(RecordQuery query, CancellationToken cancellationToken)
    {
        RecordBounds.CheckQuery(query);
        var entities = new List<TableEntity>();
        var more = false;
        var pages = table.QueryAsync<TableEntity>(FilterOf(query), Math.Min(query.Take + 1, RecordBounds.MaxTake), null, cancellationToken);
        await foreach (var page in pages.AsPages())
        {
            entities.AddRange(page.Values);

            // Asking for the one row more that would tell costs a request; after a full page an empty one may come instead.
            more = entities.Count > query.Take || (entities.Count == RecordBounds.MaxTake && page.ContinuationToken is not null);
            if (more)
                break;
        }

        var records = new List<StoredRecord>(entities.Count);
        foreach (var entity in entities.Take(query.Take))
        {
            if ((await ReadAsync(entity, cancellationToken) ?? await GetAsync(query.Partition, entity.RowKey, cancellationToken)) is { } record)
                records.Add(record);
        }

        return new RecordPage(records, more ? entities[query.Take - 1].RowKey : null);
    }

    public async Task<IReadOnlyList<string?>> ApplyAsync(
        string partition, IReadOnlyList<RecordChange> changes, CancellationToken cancellationToken)
    {
        RecordBounds.CheckBatch(partition, changes);
        if (changes.Count == 0)
            return [];
        var batch = new RecordBatch(partition, changes);
        foreach (var (row, json) in batch.Overflow)
            await overflow.WriteAsync(partition, row, batch.Stamp, json, cancellationToken);

        var etags = await SubmitAsync(batch, cancellationToken);
        foreach (var (row, stamp) in batch.Abandoned)
            await overflow.DropAsync(partition, row, stamp);
        return etags;
    }

    public async IAsyncEnumerable<StoredRecord> ListAllAsync([EnumeratorCancellation] CancellationToken cancellationToken)
    {
        await foreach (var entity in table.QueryAsync<TableEntity>((string?)null, ArchivePage, null, cancellationToken))
        {
            if ((await ReadAsync(entity, cancellationToken) ?? await GetAsync(entity.PartitionKey, entity.RowKey, cancellationToken)) is { } record)
                yield return record;
        }
    }

    private async Task<IReadOnlyList<string?>> SubmitAsync(RecordBatch batch, CancellationToken cancellationToken)
    {
        try
        {
            var answers = (await table.SubmitTransactionAsync(batch.Actions, cancellationToken)).Value;
            return [.. batch.Changes.Select((change, index) => ETagOf(batch, change, answers[index].Headers.ETag))];
        }
        catch (TableTransactionFailedException failure) when (IsConflict(failure))
        {
            var refused = batch.Changes[failure.FailedTransactionActionIndex ?? 0];
            if (await WasOursAsync(batch, refused, cancellationToken))
                return await CurrentETagsAsync(batch, cancellationToken);
            foreach (var (row, _) in batch.Overflow)
                await overflow.DropAsync(batch.Partition, row, batch.Stamp);
            throw new RecordConflictException(batch.Partition, refused.Row);
        }
        catch (InvalidDataException)
        {
            // The client library cannot read answers that repeat very long keys; then the write has succeeded.
            if (await WasOursAsync(batch, batch.Changes[0], cancellationToken))
                return await CurrentETagsAsync(batch, cancellationToken);
            throw;
        }
    }

    private static bool IsConflict(TableTransactionFailedException failure) =>
        failure.Status is 404 or 409 or 412 && failure.ErrorCode != TableErrorCode.TableNotFound && failure.ErrorCode != TableErrorCode.TableBeingDeleted;

    /// <summary>
    /// True where an earlier attempt of this very write, repeated by the client because its answer was lost, had succeeded: to
    /// call that a conflict would let a caller believe that somebody else does what nobody does.
    /// </summary>
    private async Task<bool> WasOursAsync(RecordBatch batch, RecordChange refused, CancellationToken cancellationToken)
    {
        var written = refused is RecordChange.Delete ? batch.Changes.FirstOrDefault(change => change is not RecordChange.Delete) : refused;
        return written is not null
            && await FindAsync(batch.Partition, written.Row, [RecordEntity.Stamp], cancellationToken) is { } entity
            && RecordEntity.StampOf(entity) == batch.Stamp;
    }

    private async Task<IReadOnlyList<string?>> CurrentETagsAsync(RecordBatch batch, CancellationToken cancellationToken)
    {
        var etags = new List<string?>();
        foreach (var change in batch.Changes)
        {
            var entity = change is RecordChange.Delete ? null : await FindAsync(batch.Partition, change.Row, [RecordEntity.Stamp], cancellationToken);
            var isOurs = entity is not null && RecordEntity.StampOf(entity) == batch.Stamp;
            etags.Add(ETagOf(batch, change, isOurs ? entity!.ETag : Overwritten));
        }

        return etags;
    }

    private static string? ETagOf(RecordBatch batch, RecordChange change, ETag? etag) =>
        change is RecordChange.Delete ? null : RecordETag.Format(etag!.Value, batch.IsOverflowing(change) ? batch.Stamp : null);

    private async Task<TableEntity?> FindAsync(string partition, string row, IEnumerable<string>? columns, CancellationToken cancellationToken) =>
        await table.GetEntityIfExistsAsync<TableEntity>(partition, row, columns, cancellationToken) is { HasValue: true } found ? found.Value : null;

    /// <summary>The record of an entity; null where its JSON lies in a blob that is gone.</summary>
    private async Task<StoredRecord?> ReadAsync(TableEntity entity, CancellationToken cancellationToken)
    {
        var (partition, row) = (entity.PartitionKey, entity.RowKey);
        if (!RecordEntity.IsOverflowing(entity))
            return new StoredRecord(partition, row, RecordETag.Format(entity.ETag, null), RecordEntity.Json(entity));
        var stamp = RecordEntity.StampOf(entity);
        return await overflow.ReadAsync(partition, row, stamp, cancellationToken) is { } json
            ? new StoredRecord(partition, row, RecordETag.Format(entity.ETag, stamp), json)
            : null;
    }

    private static string FilterOf(RecordQuery query)
    {
        var filter = TableClient.CreateQueryFilter($"PartitionKey eq {query.Partition}");
        if (query.Continuation is { } last)
            filter += TableClient.CreateQueryFilter($" and RowKey gt {last}");
        else if (query.FromRow is { } from)
            filter += TableClient.CreateQueryFilter($" and RowKey ge {RowBound.Ceiling(from)}");
        if (query.ToRow is { } to)
            filter += TableClient.CreateQueryFilter($" and RowKey lt {RowBound.Ceiling(to)}");
        return filter;
    }
}
