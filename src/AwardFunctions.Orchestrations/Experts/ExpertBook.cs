using AwardFunctions.Orchestrations.Audit;
using AwardFunctions.Orchestrations.Outcomes;
using AwardFunctions.Orchestrations.Ports;

namespace AwardFunctions.Orchestrations.Experts;

/// <summary>Reads and writes the pools of experts.</summary>
public sealed class ExpertBook(IRecordStore store)
{
    private const string Row = "pool";

    /// <summary>Where a scheme's pool stands, and the audit entries that changes of it promise.</summary>
    internal static string Partition(string scheme) => $"experts|{scheme}";

    /// <summary>The audit stream of a scheme's pool.</summary>
    public static string Stream(string scheme) => $"experts-{scheme}";

    public async Task<ExpertPool> PoolAsync(string scheme, CancellationToken cancellationToken) =>
        (await store.FindAsync<ExpertPool>(Partition(scheme), Row, cancellationToken))?.Value ?? ExpertPool.Empty;

    /// <summary>Changes the pool together with the audit entry that tells of it, however often someone else comes in between.</summary>
    /// <param name="scheme">The scheme.</param>
    /// <param name="change">The pool as it becomes and the entry; or why nothing may change.</param>
    /// <param name="cancellationToken">Stops trying.</param>
    public async Task<Outcome<ExpertPool>> ChangeAsync(
        string scheme, Func<ExpertPool, Outcome<(ExpertPool Pool, AuditEntry Entry)>> change, CancellationToken cancellationToken)
    {
        while (true)
        {
            var read = await store.FindAsync<ExpertPool>(Partition(scheme), Row, cancellationToken);
            var changed = change(read?.Value ?? ExpertPool.Empty);
            if (changed.Refusal is { } refusal)
                return refusal;
            var (pool, entry) = changed.Value;
            var json = RecordStoreExtensions.ToJson(pool);
            var promise = new PromisedEntry(Stream(scheme), entry, $"{entry.Action}|{entry.Subject}|{entry.At.UtcTicks}");
            try
            {
                await store.ApplyAsync(
                    Partition(scheme),
                    [read is null ? new RecordChange.Insert(Row, json) : new RecordChange.Replace(Row, read.ETag, json), promise.AsChange()],
                    cancellationToken);
                return pool;
            }
            catch (RecordConflictException)
            {
                cancellationToken.ThrowIfCancellationRequested();
            }
        }
    }
}
