using AwardFunctions.Domain.Honours;
using AwardFunctions.Orchestrations.Cycles;
using AwardFunctions.Orchestrations.Ports;

namespace AwardFunctions.Orchestrations.Honours;

/// <summary>The register of honours.</summary>
public sealed class HonourBook(IRecordStore store)
{
    private const string HolderPrefix = "holder|";

    public async Task<HonourRecord?> FindAsync(string certificateNumber, CancellationToken cancellationToken) =>
        (await store.FindAsync<HonourRecord>(Partitions.Honours, certificateNumber, cancellationToken))?.Value;

    /// <summary>All honours, those decided last first.</summary>
    public async Task<IReadOnlyList<HonourRecord>> ListAsync(CancellationToken cancellationToken)
    {
        var honours = new List<HonourRecord>();
        await foreach (var honour in store.ListAsync<HonourRecord>(Partitions.Honours, "", cancellationToken))
            honours.Add(honour.Value);
        return [.. honours.OrderByDescending(honour => honour.DecidedOn).ThenBy(honour => honour.CertificateNumber, StringComparer.Ordinal)];
    }

    /// <summary>The honours that run or are suspended, in order of certificate number.</summary>
    public IAsyncEnumerable<HonourRecord> ListInForceAsync(CancellationToken cancellationToken) =>
        store.ListAsync<HonourRecord>(Partitions.Honours, "", cancellationToken)
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
        await store.TryInsertAsync(Partitions.Honours, honour.CertificateNumber, honour, cancellationToken);
        await store.TryInsertAsync(HolderPrefix + honour.CreditCode, honour.CertificateNumber, honour, cancellationToken);
    }

    /// <summary>Changes an honour; <paramref name="change"/> returns null to leave it as it is.</summary>
    public async Task UpdateAsync(string certificateNumber, Func<HonourRecord, HonourRecord?> change, CancellationToken cancellationToken)
    {
        while (await store.FindAsync<HonourRecord>(Partitions.Honours, certificateNumber, cancellationToken) is { } current
            && change(current.Value) is { } next)
        {
            // The holder's copy comes first: who finds the register unchanged after a crash does both again.
            await store.PutAsync(HolderPrefix + next.CreditCode, certificateNumber, next, cancellationToken);
            try
            {
                await store.ReplaceAsync(Partitions.Honours, certificateNumber, current.ETag, next, cancellationToken);
                return;
            }
            catch (RecordConflictException)
            {
                cancellationToken.ThrowIfCancellationRequested();
            }
        }
    }
}
