using AwardFunctions.Domain.Review;
using AwardFunctions.Domain.Schemes;
using AwardFunctions.Orchestrations.Applications;
using AwardFunctions.Orchestrations.Cycles;
using AwardFunctions.Orchestrations.Ports;
using AwardFunctions.Orchestrations.Reviews;

namespace AwardFunctions.Orchestrations.Scores;

/// <summary>Combines what the units were given and gives each its place. None has one until all can be compared.</summary>
public sealed class UnitRanking(IRecordStore store, UnitScores scores, UnitList units, ApplicationBook applications, StageBook stages, RankedList list)
{
    /// <summary>Ranks the units under review; where one lacks a term, the stage shows which, and no one is ranked.</summary>
    public async Task<RankingStanding> RankAsync(CycleDossier dossier, StageRun run, CancellationToken cancellationToken)
    {
        var given = await scores.ReadAsync(dossier, cancellationToken);
        var compared = new List<ApplicationRecord>();
        foreach (var unit in (await units.OfAsync(run.CycleId, null, cancellationToken)).Where(unit => unit.State != UnitState.Out || unit.Position is not null))
            compared.Add(await applications.ReadAsync(unit.ApplicationId, cancellationToken));
        var gaps = compared
            .SelectMany(application => given.Missing(application).Select(component => new LocalizedText(
                $"{application.Name}缺少「{component.Name.Zh}」得分", $"{application.Name} lacks the score “{component.Name.En}”")))
            .ToList();
        if (gaps.Count > 0)
        {
            var waiting = new LocalizedText("不能排序：" + string.Join("；", gaps.Select(gap => gap.Zh)), "Can't be ranked: " + string.Join("; ", gaps.Select(gap => gap.En)));
            await stages.UpdateAsync(dossier, run.StageId, record => record with { Note = waiting }, cancellationToken);
            return new RankingStanding(waiting);
        }

        var order = Ranking.Rank(dossier.Scheme, [.. compared.Select(given.EntryOf)]);
        foreach (var ranked in order)
        {
            await store.UpdateAsync<UnitRecord>(
                Partitions.Cycle(run.CycleId), Rows.Unit(ranked.Entry.ApplicationId),
                unit => unit! with { Position = ranked.Position, Score = ranked.Entry.Total }, cancellationToken);
        }

        var byId = compared.ToDictionary(application => application.Id, StringComparer.Ordinal);
        await list.WriteAsync(
            run.CycleId,
            [.. order.Select(ranked => new RankedLine(
                ranked.Entry.ApplicationId, given.Combined(byId[ranked.Entry.ApplicationId])!, given.CategoriesOf(ranked.Entry.ApplicationId), ranked.TieBrokenBy,
                ranked.Tied))],
            cancellationToken);
        await stages.UpdateAsync(dossier, run.StageId, record => record with { Note = null }, cancellationToken);
        return new RankingStanding(null);
    }
}
