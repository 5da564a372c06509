using AwardFunctions.Orchestrations.Cycles;
using AwardFunctions.Orchestrations.Ports;

namespace AwardFunctions.Orchestrations.Committee;

/// <summary>The resolutions of a cycle: what its minutes are printed from.</summary>
public sealed class ResolutionBook(IRecordStore store)
{
    /// <summary>The resolutions of a cycle in the order in which they were recorded.</summary>
    public async Task<IReadOnlyList<Resolution>> ListAsync(string cycleId, CancellationToken cancellationToken)
    {
        var all = new List<Resolution>();
        await foreach (var resolution in store.ListAsync<Resolution>(Partitions.Cycle(cycleId), CommitteeRows.Resolutions, cancellationToken))
            all.Add(resolution.Value);
        return [.. all.OrderBy(resolution => resolution.RecordedAt)];
    }

    /// <summary>The resolution that a decision made, or null.</summary>
    public async Task<Resolution?> FindAsync(string cycleId, string approvalId, CancellationToken cancellationToken) =>
        (await store.FindAsync<Resolution>(Partitions.Cycle(cycleId), CommitteeRows.Resolution(approvalId), cancellationToken))?.Value;

    /// <summary>Keeps a resolution; one that is there already stays as it is.</summary>
    internal Task KeepAsync(Resolution resolution, CancellationToken cancellationToken) =>
        store.TryInsertAsync(Partitions.Cycle(resolution.CycleId), CommitteeRows.Resolution(resolution.ApprovalId), resolution, cancellationToken);
}
