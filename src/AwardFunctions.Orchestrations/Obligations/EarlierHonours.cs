using AwardFunctions.Orchestrations.Abstractions;
using AwardFunctions.Orchestrations.Cycles;
using AwardFunctions.Orchestrations.Honours;
using AwardFunctions.Orchestrations.Ports;
using AwardFunctions.Orchestrations.Sweeps;

namespace AwardFunctions.Orchestrations.Obligations;

/// <summary>
/// Opens the obligations of honours that an earlier version of the program conferred, which kept none: once, before the first sweep. What it
/// reminded of is not mailed again, because the mails have the same keys.
/// </summary>
public sealed class EarlierHonours(IRecordStore store, HonourBook honours, HonourDuties duties, CycleArchive archive)
{
    /// <summary>That it was done. It stands with what every host writes, so that stores with nothing else are still empty.</summary>
    private const string Mark = "obligations-opened";

    public async Task OpenAsync(CancellationToken cancellationToken)
    {
        if (await store.GetAsync(SweepDesk.Partition, Mark, cancellationToken) is not null)
            return;
        await foreach (var honour in honours.ListInForceAsync(cancellationToken))
            await duties.OpenAsync(honour, await archive.OpenAsync(honour.CycleId, cancellationToken), cancellationToken);
        await store.PutAsync(SweepDesk.Partition, Mark, Nothing.Value, cancellationToken);
    }
}
