using AwardFunctions.Domain.Calendars;
using AwardFunctions.Orchestrations.Calendars;
using AwardFunctions.Orchestrations.Ports;
using AwardFunctions.Orchestrations.Schemes;

namespace AwardFunctions.Orchestrations.Cycles;

/// <summary>Opens the dossier of a cycle.</summary>
public sealed class CycleArchive(IRecordStore store, SchemeShelf schemes, CalendarDesk calendars)
{
    public async Task<CycleDossier?> FindAsync(string cycleId, CancellationToken cancellationToken)
    {
        if (await store.FindAsync<CycleRecord>(Partitions.Cycles, cycleId, cancellationToken) is not { } cycle)
            return null;
        return await DossierOfAsync(cycle.Value, cancellationToken);
    }

    /// <exception cref="InvalidOperationException">There is no such cycle.</exception>
    public async Task<CycleDossier> OpenAsync(string cycleId, CancellationToken cancellationToken) =>
        await FindAsync(cycleId, cancellationToken) ?? throw new InvalidOperationException($"There is no cycle {cycleId}.");

    /// <summary>All cycles, in order of identity.</summary>
    public async Task<IReadOnlyList<CycleDossier>> ListAsync(CancellationToken cancellationToken)
    {
        var dossiers = new List<CycleDossier>();
        await foreach (var cycle in store.ListAsync<CycleRecord>(Partitions.Cycles, "", cancellationToken))
            dossiers.Add(await DossierOfAsync(cycle.Value, cancellationToken));
        return dossiers;
    }

    /// <summary>The years for which a scheme was ever planned.</summary>
    public async Task<IReadOnlyList<int>> EditionsAsync(string schemeCode, CancellationToken cancellationToken)
    {
        var editions = new List<int>();
        await foreach (var cycle in store.ListAsync<CycleRecord>(Partitions.Cycles, schemeCode + "-", cancellationToken))
        {
            if (cycle.Value.SchemeCode == schemeCode)
                editions.Add(cycle.Value.Edition);
        }

        return editions;
    }

    private async Task<CycleDossier> DossierOfAsync(CycleRecord cycle, CancellationToken cancellationToken)
    {
        var scheme = await schemes.PinnedAsync(cycle.SchemeHash, cancellationToken);
        return new CycleDossier(cycle, scheme, await calendars.CurrentAsync(cancellationToken), new SchemeZone(scheme.TimeZone));
    }
}
