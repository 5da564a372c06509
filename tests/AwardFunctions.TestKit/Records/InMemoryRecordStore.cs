using AwardFunctions.Orchestrations.Ports;

namespace AwardFunctions.TestKit.Records;

/// <summary>A record store that forgets everything with the test, and keeps the same contract as the real ones.</summary>
public sealed class InMemoryRecordStore : IRecordStore, IRecordArchive
{
    private readonly Lock gate = new();
    private readonly Dictionary<string, SortedDictionary<string, StoredRecord>> partitions = new(StringComparer.Ordinal);
    private long written;

    public Task<StoredRecord?> GetAsync(string partition, string row, CancellationToken cancellationToken)
    {
        RecordBounds.CheckKey(partition);
        RecordBounds.CheckKey(row);
        lock (gate)
            return Task.FromResult(partitions.GetValueOrDefault(partition)?.GetValueOrDefault(row));
    }

    public Task<RecordPage> QueryAsync(RecordQuery query, CancellationToken cancellationToken)
    {
        RecordBounds.CheckQuery(query);
        lock (gate)
        {
            var found = Rows(query.Partition).Values.Where(record => IsWithin(record.Row, query)).Take(query.Take + 1).ToList();
            var page = found.Take(query.Take).ToList();
            return Task.FromResult(new RecordPage(page, found.Count > page.Count ? page[^1].Row : null));
        }
    }

    public Task<IReadOnlyList<string?>> ApplyAsync(
        string partition, IReadOnlyList<RecordChange> changes, CancellationToken cancellationToken)
    {
        RecordBounds.CheckBatch(partition, changes);
        lock (gate)
        {
            var rows = Rows(partition);
            if (changes.FirstOrDefault(change => !Fits(change, rows.GetValueOrDefault(change.Row))) is { } misfit)
                return Task.FromException<IReadOnlyList<string?>>(new RecordConflictException(partition, misfit.Row));
            return Task.FromResult<IReadOnlyList<string?>>([.. changes.Select(change => Write(partition, rows, change))]);
        }
    }

    public IAsyncEnumerable<StoredRecord> ListAllAsync(CancellationToken cancellationToken)
    {
        lock (gate)
        {
            return partitions.OrderBy(partition => partition.Key, StringComparer.Ordinal).SelectMany(partition => partition.Value.Values).ToList()
                .ToAsyncEnumerable();
        }
    }

    private static bool IsWithin(string row, RecordQuery query) =>
        (query.FromRow is null || string.CompareOrdinal(row, query.FromRow) >= 0)
        && (query.ToRow is null || string.CompareOrdinal(row, query.ToRow) < 0)
        && (query.Continuation is null || string.CompareOrdinal(row, query.Continuation) > 0);

    private static bool Fits(RecordChange change, StoredRecord? current) => change switch
    {
        RecordChange.Insert => current is null,
        RecordChange.Replace replace => current?.ETag == replace.ETag,
        RecordChange.Delete delete => current?.ETag == delete.ETag,
        _ => true,
    };

    private string? Write(string partition, SortedDictionary<string, StoredRecord> rows, RecordChange change)
    {
        var json = change switch
        {
            RecordChange.Insert insert => insert.Json,
            RecordChange.Replace replace => replace.Json,
            RecordChange.Put put => put.Json,
            _ => default(ReadOnlyMemory<byte>?),
        };
        if (json is null)
        {
            rows.Remove(change.Row);
            return null;
        }

        var etag = $"{++written}";
        rows[change.Row] = new StoredRecord(partition, change.Row, etag, json.Value.ToArray());
        return etag;
    }

    private SortedDictionary<string, StoredRecord> Rows(string partition)
    {
        if (!partitions.TryGetValue(partition, out var rows))
            partitions.Add(partition, rows = new SortedDictionary<string, StoredRecord>(StringComparer.Ordinal));
        return rows;
    }
}
