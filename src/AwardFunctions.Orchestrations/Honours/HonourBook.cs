using AwardFunctions.Domain.Honours;
using AwardFunctions.Orchestrations.Cycles;
using AwardFunctions.Orchestrations.Ports;

namespace AwardFunctions.Orchestrations.Honours;

/// <summary>The register of honours.</summary>
public sealed class HonourBook(IRecordStore store)
{
    internal const string Partition = Partitions.Honours;
    private const string HolderPrefix = "holder|";

    // Certificate numbers begin with the scheme's capital letters; what else stands in the partition begins with small ones.
    private static readonly RecordQuery Register = new(Partition, ToRow: "a");

    public async Task<HonourRecord?> FindAsync(string certificateNumber, CancellationToken cancellationToken) =>
        (await store.FindAsync<HonourRecord>(Partition, certificateNumber, cancellationToken))?.Value;

    /// <summary>All honours, those decided last first.</summary>
    public async Task<IReadOnlyList<HonourRecord>> ListAsync(CancellationToken cancellationToken)
    {
        var honours = new List<HonourRecord>();
        await foreach (var honour in store.ListAsync<HonourRecord>(Register, cancellationToken))
            honours.Add(honour.Value);
        return [.. honours.OrderByDescending(honour => honour.DecidedOn).ThenBy(honour => honour.CertificateNumber, StringComparer.Ordinal)];
    }

    /// <summary>The honours that run or are suspended, in order of certificate number.</summary>
    public IAsyncEnumerable<HonourRecord> ListInForceAsync(CancellationToken cancellationToken) =>
        store.ListAsync<HonourRecord>(Register, cancellationToken)
            .Select(honour => honour.Value)
            .Where(honour => honour.State is HonourState.Running or HonourState.Suspended);

    /// <summary>The honours of one scheme that a credit code holds or held.</summary>
    public async Task<IReadOnlyList<HonourRecord>> OfHolderAsync(string schemeCode, string creditCode, CancellationToken cancellationToken)
    {
        var honours = new List<HonourRecord>();
        await foreach (var honour in store.ListAsync<HonourRecord>(HolderPrefix + creditCode, schemeCode + "-", cancellationToken))
            honours.Add(honour.Value);
        return honours;
    }

    /// <summary>Enters an honour, once under its certificate number.</summary>
    public async Task EnterAsync(HonourRecord honour, CancellationToken cancellationToken)
    {
        await store.TryInsertAsync(Partition, honour.CertificateNumber, honour, cancellationToken);
        await store.TryInsertAsync(HolderPrefix + honour.CreditCode, honour.CertificateNumber, honour, cancellationToken);
    }

    /// <summary>How an honour's standing has changed since it was conferred, oldest first; empty where it has not, or there is no such honour.</summary>
    public async Task<IReadOnlyList<HonourChange>> HistoryAsync(string certificateNumber, CancellationToken cancellationToken) =>
        (await FindAsync(certificateNumber, cancellationToken))?.Changes ?? [];

    /// <summary>Changes an honour; <paramref name="change"/> returns null to leave it as it is.</summary>
    /// <param name="certificateNumber">The honour.</param>
    /// <param name="change">What it becomes.</param>
    /// <param name="cancellationToken">Stops waiting.</param>
    /// <param name="along">What is applied in the same batch; rows that no one else writes.</param>
    /// <returns>The honour as it now stands; null where there is none.</returns>
    public async Task<HonourRecord?> UpdateAsync(
        string certificateNumber, Func<HonourRecord, HonourRecord?> change, CancellationToken cancellationToken, params RecordChange[] along)
    {
        while (true)
        {
            if (await store.FindAsync<HonourRecord>(Partition, certificateNumber, cancellationToken) is not { } current)
                return null;
            if (change(current.Value) is not { } next)
                return current.Value;

            // The holder's copy comes first: who finds the register unchanged after a crash does both again.
            await store.PutAsync(HolderPrefix + next.CreditCode, certificateNumber, next, cancellationToken);
            try
            {
                await store.ApplyAsync(
                    Partition, [new RecordChange.Replace(certificateNumber, current.ETag, RecordStoreExtensions.ToJson(next)), .. along], cancellationToken);
                return next;
            }
            catch (RecordConflictException)
            {
                cancellationToken.ThrowIfCancellationRequested();
            }
        }
    }
}
