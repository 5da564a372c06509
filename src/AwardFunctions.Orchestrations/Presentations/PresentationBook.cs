using AwardFunctions.Orchestrations.Cycles;
using AwardFunctions.Orchestrations.Ports;

namespace AwardFunctions.Orchestrations.Presentations;

/// <summary>Reads and writes when units present themselves, and to whom.</summary>
public sealed class PresentationBook(IRecordStore store)
{
    public async Task<PresentationRecord?> FindAsync(string cycleId, string stageId, CancellationToken cancellationToken) =>
        (await store.FindAsync<PresentationRecord>(Partitions.Cycle(cycleId), Row(stageId), cancellationToken))?.Value;

    /// <summary>Keeps the first schedule, once.</summary>
    public async Task<PresentationRecord> KeepAsync(string cycleId, PresentationRecord presentation, CancellationToken cancellationToken) =>
        (await store.UpdateAsync<PresentationRecord>(
            Partitions.Cycle(cycleId), Row(presentation.StageId), current => current is null ? presentation : null, cancellationToken))!;

    /// <summary>Changes a schedule; null from <paramref name="change"/> leaves it.</summary>
    public async Task<PresentationRecord> UpdateAsync(
        string cycleId, string stageId, Func<PresentationRecord, PresentationRecord?> change, CancellationToken cancellationToken, params RecordChange[] along) =>
        (await store.UpdateAsync<PresentationRecord>(Partitions.Cycle(cycleId), Row(stageId), current => change(current!), cancellationToken, along))!;

    private static string Row(string stageId) => "presentation|" + stageId;
}
