using AwardFunctions.Orchestrations.Audit;
using AwardFunctions.Orchestrations.Cycles;
using AwardFunctions.Orchestrations.Ports;

namespace AwardFunctions.Orchestrations.Reviews;

/// <summary>Reads and writes review groups and score sheets.</summary>
public sealed class ReviewBook(IRecordStore store)
{
    public async Task<ReviewGroupRecord?> GroupAsync(string cycleId, string stageId, CancellationToken cancellationToken) =>
        (await store.FindAsync<ReviewGroupRecord>(Partitions.Cycle(cycleId), Rows.Group(stageId), cancellationToken))?.Value;

    /// <summary>Keeps a group. Who was in it before keeps a pointer that leads to a group without them.</summary>
    public async Task PutGroupAsync(string cycleId, ReviewGroupRecord group, PromisedEntry promise, CancellationToken cancellationToken)
    {
        foreach (var member in group.Members)
            await store.PutAsync(Partitions.Reviewer(member.Email), $"{cycleId}|{group.StageId}", new ReviewPointer(cycleId, group.StageId), cancellationToken);
        await store.ApplyAsync(
            Partitions.Cycle(cycleId), [new RecordChange.Put(Rows.Group(group.StageId), RecordStoreExtensions.ToJson(group)), promise.AsChange()], cancellationToken);
    }

    /// <summary>The review stages into whose groups an expert was ever named.</summary>
    public async Task<IReadOnlyList<ReviewPointer>> PointersAsync(string reviewer, CancellationToken cancellationToken)
    {
        var pointers = new List<ReviewPointer>();
        await foreach (var pointer in store.ListAsync<ReviewPointer>(Partitions.Reviewer(reviewer), "", cancellationToken))
            pointers.Add(pointer.Value);
        return pointers;
    }

    /// <summary>Whom a stage reviews; null before it has opened.</summary>
    public async Task<IReadOnlyList<string>?> RosterAsync(string cycleId, string stageId, CancellationToken cancellationToken)
    {
        List<string>? roster = null;
        await foreach (var part in store.ListAsync<ReviewRoster>(Partitions.Cycle(cycleId), ReviewRows.Rosters(stageId), cancellationToken))
            (roster ??= []).AddRange(part.Value.Units);
        return roster;
    }

    /// <summary>Whom one walk through a stage reviews; null before it has opened.</summary>
    public async Task<ReviewRoster?> RosterAsync(StageRun run, CancellationToken cancellationToken) =>
        (await store.FindAsync<ReviewRoster>(Partitions.Cycle(run.CycleId), ReviewRows.Roster(run.StageId, run.Batch), cancellationToken))?.Value;

    /// <summary>Writes down whom one walk through a stage reviews, once.</summary>
    public Task EnterAsync(StageRun run, ReviewRoster roster, CancellationToken cancellationToken) =>
        store.TryInsertAsync(Partitions.Cycle(run.CycleId), ReviewRows.Roster(run.StageId, run.Batch), roster, cancellationToken);

    /// <summary>What the group of a stage has agreed on, by application.</summary>
    public async Task<IReadOnlyList<ConsensusRecord>> ConsensusesAsync(string cycleId, string stageId, CancellationToken cancellationToken)
    {
        var found = new List<ConsensusRecord>();
        await foreach (var consensus in store.ListAsync<ConsensusRecord>(Partitions.Cycle(cycleId), ReviewRows.Consensuses(stageId), cancellationToken))
            found.Add(consensus.Value);
        return found;
    }

    /// <summary>Changes what the group has agreed on for an application; null from <paramref name="change"/> leaves it.</summary>
    public Task<ConsensusRecord?> UpdateConsensusAsync(
        string cycleId, string stageId, string applicationId, Func<ConsensusRecord, ConsensusRecord?> change, CancellationToken cancellationToken,
        params RecordChange[] along) =>
        store.UpdateAsync<ConsensusRecord>(
            Partitions.Cycle(cycleId), ReviewRows.Consensus(stageId, applicationId),
            current => change(current ?? ConsensusRecord.New(stageId, applicationId)), cancellationToken, along);

    /// <summary>An amendment of a locked score; null where it is not on record.</summary>
    public async Task<AmendmentRecord?> AmendmentAsync(AmendmentStart amendment, CancellationToken cancellationToken) =>
        (await store.FindAsync<ConsensusRecord>(
            Partitions.Cycle(amendment.CycleId), ReviewRows.Consensus(amendment.StageId, amendment.ApplicationId), cancellationToken))
        ?.Value.Amendments?.FirstOrDefault(one => one.ApprovalId == amendment.ApprovalId);

    /// <summary>The visits of a stage, by application.</summary>
    public async Task<IReadOnlyList<VisitRecord>> VisitsAsync(string cycleId, string stageId, CancellationToken cancellationToken)
    {
        var visits = new List<VisitRecord>();
        await foreach (var visit in store.ListAsync<VisitRecord>(Partitions.Cycle(cycleId), ReviewRows.Visits(stageId), cancellationToken))
            visits.Add(visit.Value);
        return visits;
    }

    public async Task<VisitRecord?> VisitAsync(string cycleId, string stageId, string applicationId, CancellationToken cancellationToken) =>
        (await store.FindAsync<VisitRecord>(Partitions.Cycle(cycleId), ReviewRows.Visit(stageId, applicationId), cancellationToken))?.Value;

    /// <summary>Changes a visit; null from <paramref name="change"/> leaves it.</summary>
    public Task<VisitRecord?> UpdateVisitAsync(
        string cycleId, string stageId, string applicationId, Func<VisitRecord?, VisitRecord?> change, CancellationToken cancellationToken,
        params RecordChange[] along) =>
        store.UpdateAsync(Partitions.Cycle(cycleId), ReviewRows.Visit(stageId, applicationId), change, cancellationToken, along);

    public Task UpdateGroupAsync(
        string cycleId, string stageId, Func<ReviewGroupRecord, ReviewGroupRecord?> change, CancellationToken cancellationToken, params RecordChange[] along) =>
        store.UpdateAsync<ReviewGroupRecord>(
            Partitions.Cycle(cycleId), Rows.Group(stageId), current => current is null ? null : change(current), cancellationToken, along);

    /// <summary>All sheets of a stage.</summary>
    public async Task<IReadOnlyList<ReviewSheetRecord>> SheetsAsync(string cycleId, string stageId, CancellationToken cancellationToken)
    {
        var sheets = new List<ReviewSheetRecord>();
        await foreach (var sheet in store.ListAsync<ReviewSheetRecord>(Partitions.Cycle(cycleId), $"{Rows.Sheets}{stageId}|", cancellationToken))
            sheets.Add(sheet.Value);
        return sheets;
    }

    public async Task<ReviewSheetRecord?> SheetAsync(
        string cycleId, string stageId, string applicationId, string reviewer, CancellationToken cancellationToken) =>
        (await store.FindAsync<ReviewSheetRecord>(
            Partitions.Cycle(cycleId), Rows.Sheet(stageId, applicationId, reviewer), cancellationToken))?.Value;

    public Task<ReviewSheetRecord?> UpdateSheetAsync(
        string cycleId, ReviewSheetRecord sheet, Func<ReviewSheetRecord?, ReviewSheetRecord?> change, CancellationToken cancellationToken,
        params RecordChange[] along) =>
        store.UpdateAsync(
            Partitions.Cycle(cycleId), Rows.Sheet(sheet.StageId, sheet.ApplicationId, sheet.Reviewer), change, cancellationToken, along);
}
