using AwardFunctions.Orchestrations.Audit;
using AwardFunctions.Orchestrations.Ports;

namespace AwardFunctions.Orchestrations.Honours;

/// <summary>The register of bars and of fraud, by whom it concerns.</summary>
public sealed class BarBook(IRecordStore store)
{
    private const string Prefix = "barred|";

    /// <summary>Where everything on one credit code or identity number stands.</summary>
    internal static string PartitionOf(string creditCode) => Prefix + creditCode;

    /// <summary>Enters a bar, once under its identity.</summary>
    /// <returns>False where it stands there already.</returns>
    public Task<bool> AddAsync(BarRecord bar, CancellationToken cancellationToken) =>
        store.TryInsertAsync(PartitionOf(bar.CreditCode), RowOf(bar), bar, cancellationToken);

    /// <summary>All bars of one scheme on a credit code or identity number, in force or not.</summary>
    public async Task<IReadOnlyList<BarRecord>> OfAsync(string schemeCode, string creditCode, CancellationToken cancellationToken)
    {
        var bars = new List<BarRecord>();
        await foreach (var bar in store.ListAsync<BarRecord>(PartitionOf(creditCode), schemeCode + "-", cancellationToken))
            bars.Add(bar.Value);
        return bars;
    }

    /// <summary>Enters a bar with what is promised of it, once under its identity.</summary>
    /// <returns>False where it stands there already.</returns>
    internal async Task<bool> AddAsync(BarRecord bar, PromisedEntry promise, CancellationToken cancellationToken)
    {
        try
        {
            await store.ApplyAsync(
                PartitionOf(bar.CreditCode), [new RecordChange.Insert(RowOf(bar), RecordStoreExtensions.ToJson(bar)), promise.AsChange()], cancellationToken);
            return true;
        }
        catch (RecordConflictException)
        {
            return false;
        }
    }

    /// <summary>Changes a bar; <paramref name="change"/> returns null to leave it as it is.</summary>
    internal async Task<BarRecord> UpdateAsync(BarRecord bar, Func<BarRecord, BarRecord?> change, CancellationToken cancellationToken, params RecordChange[] along) =>
        (await store.UpdateAsync<BarRecord>(PartitionOf(bar.CreditCode), RowOf(bar), current => change(current!), cancellationToken, along))!;

    private static string RowOf(BarRecord bar) => $"{bar.SchemeCode}-{bar.Id}";
}
