using AwardFunctions.Domain.Schemes;
using AwardFunctions.Orchestrations.Abstractions;
using AwardFunctions.Orchestrations.Cycles;
using AwardFunctions.Orchestrations.Ports;
using AwardFunctions.Orchestrations.Scores;

namespace AwardFunctions.Orchestrations.Reviews;

/// <summary>
/// Where a scheme has no stage for it, ranks the units when they are first deliberated on. All under review are candidates then, unless a
/// review has named the candidates already.
/// </summary>
public sealed class RankBeforeDeliberation(IRecordStore store, UnitRanking ranking, UnitList units, CycleArchive archive, CycleJournal journal)
    : IActivity<StageOpening, RankingStanding>
{
    private static readonly RankingStanding Done = new((LocalizedText?)null);

    public async Task<RankingStanding> RunAsync(StageOpening input, CancellationToken cancellationToken)
    {
        var run = input.Run;
        var dossier = await archive.OpenAsync(run.CycleId, cancellationToken);
        const string key = "units.ranked";
        var confirms = dossier.Scheme.StageOf(run.StageId) is DeliberationStage { Confirms: true };
        if (confirms || dossier.Scheme.Stages.OfType<RankingStage>().Any() || await journal.HasAsync(dossier, key, cancellationToken))
            return Done;
        var standing = await ranking.RankAsync(dossier, run, cancellationToken);
        if (!standing.IsComplete)
            return standing;

        var ranked = (await units.OfAsync(run.CycleId, null, cancellationToken)).Where(unit => unit.State != UnitState.Out).ToList();
        var named = ranked.Any(unit => unit.Candidate);
        foreach (var unit in ranked)
        {
            await store.UpdateAsync<UnitRecord>(
                Partitions.Cycle(run.CycleId), Rows.Unit(unit.ApplicationId),
                current => !named || current!.Candidate ? current! with { Candidate = true, State = UnitState.Candidate } : null, cancellationToken);
        }

        await journal.WriteAsync(
            dossier, input.At, CycleJournal.System, "units.ranked", new($"综合排序完成，共 {ranked.Count} 家", $"{ranked.Count} units ranked"),
            dossier.Scheme.Scoring.Article, run.StageId, key, cancellationToken);
        return standing;
    }
}
