using System.Globalization;
using AwardFunctions.Orchestrations.Cycles;
using AwardFunctions.Orchestrations.Ports;

namespace AwardFunctions.Orchestrations.Publicity;

/// <summary>Reads and writes public lists and the objections against them.</summary>
public sealed class PublicityBook(IRecordStore store)
{
    /// <summary>The identity of the list that a walk through a publicity stage publishes.</summary>
    public static string IdOf(StageRun run) => $"{run.CycleId}.{run.StageId}.{run.Batch}.{run.Visit}";

    public async Task<PublicityRecord?> FindAsync(string publicityId, CancellationToken cancellationToken) =>
        (await store.FindAsync<PublicityRecord>(Partitions.Publicity, publicityId, cancellationToken))?.Value;

    /// <summary>All lists, or those of one cycle, in order of identity.</summary>
    public async Task<IReadOnlyList<PublicityRecord>> ListAsync(string? cycleId, CancellationToken cancellationToken)
    {
        var list = new List<PublicityRecord>();
        await foreach (var publicity in store.ListAsync<PublicityRecord>(Partitions.Publicity, cycleId is null ? "" : cycleId + ".", cancellationToken))
            list.Add(publicity.Value);
        return list;
    }

    public Task InsertAsync(PublicityRecord publicity, CancellationToken cancellationToken) =>
        store.TryInsertAsync(Partitions.Publicity, publicity.Id, publicity, cancellationToken);

    public async Task<PublicityRecord> UpdateAsync(
        string publicityId, Func<PublicityRecord, PublicityRecord?> change, CancellationToken cancellationToken) =>
        (await store.UpdateAsync<PublicityRecord>(Partitions.Publicity, publicityId, current => change(current!), cancellationToken))!;

    public async Task<ObjectionRecord?> FindObjectionAsync(string objectionId, CancellationToken cancellationToken) =>
        (await store.FindAsync<ObjectionRecord>(
            Partitions.Cycle(CycleOf(objectionId)), Rows.Objection(objectionId), cancellationToken))?.Value;

    /// <summary>The objections of a cycle, by number.</summary>
    public async Task<IReadOnlyList<ObjectionRecord>> ObjectionsAsync(string cycleId, CancellationToken cancellationToken)
    {
        var list = new List<ObjectionRecord>();
        await foreach (var objection in store.ListAsync<ObjectionRecord>(Partitions.Cycle(cycleId), Rows.Objections, cancellationToken))
            list.Add(objection.Value);
        return list;
    }

    /// <summary>The objections made against the public list of a stage.</summary>
    public async Task<IReadOnlyList<ObjectionRecord>> AgainstListAsync(string cycleId, string stageId, CancellationToken cancellationToken) =>
        [.. (await ObjectionsAsync(cycleId, cancellationToken)).Where(objection => objection.StageId == stageId && !objection.Outside)];

    /// <summary>The number the next objection of a cycle would take.</summary>
    public async Task<string> NextObjectionIdAsync(string cycleId, CancellationToken cancellationToken) =>
        $"{cycleId}-O-{((await ObjectionsAsync(cycleId, cancellationToken)).Count + 1).ToString("D3", CultureInfo.InvariantCulture)}";

    /// <summary>Inserts an objection; false where the number is taken.</summary>
    public Task<bool> InsertAsync(ObjectionRecord objection, CancellationToken cancellationToken) =>
        store.TryInsertAsync(Partitions.Cycle(objection.CycleId), Rows.Objection(objection.Id), objection, cancellationToken);

    public async Task<ObjectionRecord> UpdateAsync(
        string objectionId, Func<ObjectionRecord, ObjectionRecord?> change, CancellationToken cancellationToken) =>
        (await store.UpdateAsync<ObjectionRecord>(
            Partitions.Cycle(CycleOf(objectionId)), Rows.Objection(objectionId), current => change(current!), cancellationToken))!;

    private static string CycleOf(string objectionId)
    {
        var at = objectionId.IndexOf("-O-", StringComparison.Ordinal);
        return at < 0 ? objectionId : objectionId[..at];
    }
}
