using AwardFunctions.Orchestrations.Ports;

namespace AwardFunctions.Orchestrations.Audit;

/// <summary>Moves promised entries on into the log.</summary>
public sealed class AuditPromises(IRecordStore store, AuditLog log)
{
    /// <summary>Appends every entry that a partition promises, oldest first; doing so twice is harmless.</summary>
    public async Task KeepAsync(string partition, CancellationToken cancellationToken)
    {
        await foreach (var promise in store.ListAsync<PromisedEntry>(partition, AuditRows.Promises, cancellationToken))
        {
            await log.AppendAsync(promise.Value.Stream, promise.Value.Entry, promise.Value.Key, cancellationToken);
            await store.TryDeleteAsync(partition, promise.Row, promise.ETag, cancellationToken);
        }
    }
}
