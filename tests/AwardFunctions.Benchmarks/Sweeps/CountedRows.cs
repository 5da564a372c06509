using AwardFunctions.Orchestrations.Ports;

namespace AwardFunctions.Benchmarks.Sweeps;

/// <summary>Counts every row that a store hands out.</summary>
internal sealed class CountedRows(IRecordStore beneath) : IRecordStore
{
    private long visited;

    public long Visited
    {
        get => Interlocked.Read(ref visited);
        set => Interlocked.Exchange(ref visited, value);
    }

    public async Task<StoredRecord?> GetAsync(string partition, string row, CancellationToken cancellationToken)
    {
        var record = await beneath.GetAsync(partition, row, cancellationToken);
        Interlocked.Add(ref visited, record is null ? 0 : 1);
        return record;
    }

    public async Task<RecordPage> QueryAsync(RecordQuery query, CancellationToken cancellationToken)
    {
        var page = await beneath.QueryAsync(query, cancellationToken);
        Interlocked.Add(ref visited, page.Records.Count);
        return page;
    }

    public Task<IReadOnlyList<string?>> ApplyAsync(string partition, IReadOnlyList<RecordChange> changes, CancellationToken cancellationToken) =>
        beneath.ApplyAsync(partition, changes, cancellationToken);
}
