using AwardFunctions.Orchestrations.Ports;

namespace AwardFunctions.Orchestrations.Honours;

/// <summary>The register of bars and of fraud, by whom it concerns.</summary>
public sealed class BarBook(IRecordStore store)
{
    private const string Prefix = "barred|";

    /// <summary>Enters a bar, once under its identity.</summary>
    /// <returns>False where it stands there already.</returns>
    public Task<bool> AddAsync(BarRecord bar, CancellationToken cancellationToken) =>
        store.TryInsertAsync(Prefix + bar.CreditCode, $"{bar.SchemeCode}-{bar.Id}", bar, cancellationToken);

    /// <summary>All bars of one scheme on a credit code or identity number, in force or not.</summary>
    public async Task<IReadOnlyList<BarRecord>> OfAsync(string schemeCode, string creditCode, CancellationToken cancellationToken)
    {
        var bars = new List<BarRecord>();
        await foreach (var bar in store.ListAsync<BarRecord>(Prefix + creditCode, schemeCode + "-", cancellationToken))
            bars.Add(bar.Value);
        return bars;
    }
}
