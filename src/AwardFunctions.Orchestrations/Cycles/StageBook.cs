using AwardFunctions.Orchestrations.Ports;

namespace AwardFunctions.Orchestrations.Cycles;

/// <summary>Reads and writes the stages of a cycle as its board shows them.</summary>
public sealed class StageBook(IRecordStore store)
{
    public async Task<StageRecord?> FindAsync(CycleDossier dossier, string stageId, CancellationToken cancellationToken) =>
        (await store.FindAsync<StageRecord>(Partitions.Cycle(dossier.Cycle.Id), RowOf(dossier, stageId), cancellationToken))?.Value;

    public Task UpdateAsync(CycleDossier dossier, string stageId, Func<StageRecord, StageRecord> change, CancellationToken cancellationToken) =>
        store.UpdateAsync<StageRecord>(
            Partitions.Cycle(dossier.Cycle.Id), RowOf(dossier, stageId), record => change(record!), cancellationToken);

    /// <summary>The stages of a cycle in order.</summary>
    public async Task<IReadOnlyList<StageRecord>> ListAsync(string cycleId, CancellationToken cancellationToken)
    {
        var stages = new List<StageRecord>();
        await foreach (var stage in store.ListAsync<StageRecord>(Partitions.Cycle(cycleId), Rows.Stages, cancellationToken))
            stages.Add(stage.Value);
        return stages;
    }

    private static string RowOf(CycleDossier dossier, string stageId) =>
        Rows.Stage(dossier.Scheme.Stages.ToList().FindIndex(stage => stage.Id == stageId));
}
