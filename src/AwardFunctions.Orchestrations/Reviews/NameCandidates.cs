using AwardFunctions.Orchestrations.Abstractions;
using AwardFunctions.Orchestrations.Approvals;
using AwardFunctions.Orchestrations.Cycles;
using AwardFunctions.Orchestrations.Ports;

namespace AwardFunctions.Orchestrations.Reviews;

/// <summary>Marks the units on the list of candidates.</summary>
public sealed class NameCandidates(IRecordStore store, UnitList units, CycleArchive archive, CycleJournal journal) : IActivity<Proposal, Nothing>
{
    public async Task<Nothing> RunAsync(Proposal input, CancellationToken cancellationToken)
    {
        if (await journal.HasAsync(await archive.OpenAsync(input.Run.CycleId, cancellationToken), CloseStage.KeyOf(input.Run), cancellationToken))
            return Nothing.Value;
        var named = input.Made.Several(RankingDecision.Candidates);
        foreach (var unit in await units.OfAsync(input.Run.CycleId, null, cancellationToken))
        {
            var candidate = named.Contains(unit.ApplicationId);
            await store.UpdateAsync<UnitRecord>(
                Partitions.Cycle(input.Run.CycleId), Rows.Unit(unit.ApplicationId),
                current => current! with { Candidate = candidate, State = candidate ? UnitState.Candidate : UnitState.Out },
                cancellationToken);
        }

        return Nothing.Value;
    }
}
