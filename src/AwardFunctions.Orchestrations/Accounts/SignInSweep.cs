using AwardFunctions.Orchestrations.Ports;
using AwardFunctions.Orchestrations.Sweeps;

namespace AwardFunctions.Orchestrations.Accounts;

/// <summary>Removes links, counts and sessions that have ended.</summary>
public sealed class SignInSweep(IRecordStore store, SignInOptions options, TimeProvider time) : ISweep
{
    public string Name => "sign-in";

    /// <returns>How many rows were removed.</returns>
    public async Task<int> RunAsync(CancellationToken cancellationToken)
    {
        var now = time.GetUtcNow();
        var removed = 0;
        var due = new RecordQuery(SignInRows.Partition, SignInRows.DuePrefix, SignInRows.DueFrom(now.AddTicks(1)));
        await foreach (var row in store.ListAsync<DueRow>(due, cancellationToken))
        {
            await RemoveAsync(row.Value.Row, cancellationToken);
            await RemoveAsync(row.Row, cancellationToken);
            removed++;
        }

        var counts = new RecordQuery(SignInRows.Partition, SignInRows.RatePrefix, SignInRows.RateFrom(now - options.RateWindow));
        await foreach (var count in store.ListAsync<RateCount>(counts, cancellationToken))
        {
            await RemoveAsync(count.Row, cancellationToken);
            removed++;
        }

        return removed;
    }

    private async Task RemoveAsync(string row, CancellationToken cancellationToken)
    {
        if (await store.GetAsync(SignInRows.Partition, row, cancellationToken) is { } record)
            await store.ApplyAsync(SignInRows.Partition, [new RecordChange.Delete(row, record.ETag)], cancellationToken);
    }
}
