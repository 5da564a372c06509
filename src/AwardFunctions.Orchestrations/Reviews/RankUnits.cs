using AwardFunctions.Orchestrations.Abstractions;
using AwardFunctions.Orchestrations.Cycles;
using AwardFunctions.Orchestrations.Scores;

namespace AwardFunctions.Orchestrations.Reviews;

/// <summary>Combines the scores and gives every unit its place.</summary>
public sealed class RankUnits(UnitRanking ranking, UnitList units, CycleArchive archive, CycleJournal journal) : IActivity<StageOpening, RankingStanding>
{
    public async Task<RankingStanding> RunAsync(StageOpening input, CancellationToken cancellationToken)
    {
        var run = input.Run;
        var dossier = await archive.OpenAsync(run.CycleId, cancellationToken);
        var key = $"units.ranked|{run.ApprovalId}";
        if (await journal.HasAsync(dossier, key, cancellationToken))
            return new RankingStanding(null);
        var standing = await ranking.RankAsync(dossier, run, cancellationToken);
        if (!standing.IsComplete)
            return standing;
        var count = (await units.OfAsync(run.CycleId, null, cancellationToken)).Count(unit => unit.Position is not null);
        await journal.WriteAsync(
            dossier, input.At, CycleJournal.System, "units.ranked", new($"综合排序完成，共 {count} 家", $"{count} units ranked"),
            dossier.Scheme.StageOf(run.StageId).Article, run.StageId, key, cancellationToken);
        return standing;
    }
}
