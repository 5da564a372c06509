using AwardFunctions.Domain.Review;
using AwardFunctions.Domain.Schemes;
using AwardFunctions.Orchestrations.Abstractions;
using AwardFunctions.Orchestrations.Applications;
using AwardFunctions.Orchestrations.Cycles;
using AwardFunctions.Orchestrations.Ports;

namespace AwardFunctions.Orchestrations.Reviews;

/// <summary>Combines the experts' scores and gives every unit its place.</summary>
public sealed class RankUnits(IRecordStore store, ReviewBook reviews, UnitList units, ApplicationBook applications, CycleArchive archive, CycleJournal journal)
    : IActivity<StageOpening, Nothing>
{
    public async Task<Nothing> RunAsync(StageOpening input, CancellationToken cancellationToken)
    {
        var cycleId = input.Run.CycleId;
        var dossier = await archive.OpenAsync(cycleId, cancellationToken);
        var sheets = await SubmittedAsync(dossier, cancellationToken);
        var entries = new List<RankingEntry>();
        foreach (var unit in await units.OfAsync(cycleId, null, cancellationToken))
        {
            var application = await applications.ReadAsync(unit.ApplicationId, cancellationToken);
            entries.Add(EntryOf(dossier.Scheme, application, [.. sheets.Where(sheet => sheet.Sheet.ApplicationId == unit.ApplicationId)]));
        }

        foreach (var ranked in Ranking.Rank(dossier.Scheme, entries))
        {
            await store.UpdateAsync<UnitRecord>(
                Partitions.Cycle(cycleId), Rows.Unit(ranked.Entry.ApplicationId),
                unit => unit! with { Position = ranked.Position, Score = ranked.Entry.Total }, cancellationToken);
        }

        await journal.WriteAsync(
            dossier, input.At, CycleJournal.System, "units.ranked", new($"综合排序完成，共 {entries.Count} 家", $"{entries.Count} units ranked"),
            dossier.Scheme.StageOf(input.Run.StageId).Article, input.Run.StageId, $"units.ranked|{input.Run.ApprovalId}", cancellationToken);
        return Nothing.Value;
    }

    private async Task<IReadOnlyList<(string Component, ReviewSheetRecord Sheet)>> SubmittedAsync(CycleDossier dossier, CancellationToken cancellationToken)
    {
        var all = new List<(string, ReviewSheetRecord)>();
        foreach (var stage in dossier.Scheme.Stages.OfType<ReviewStage>())
        {
            var group = await reviews.GroupAsync(dossier.Cycle.Id, stage.Id, cancellationToken);
            all.AddRange((await reviews.SheetsAsync(dossier.Cycle.Id, stage.Id, cancellationToken))
                .Where(sheet => sheet.SubmittedAt is not null && group is not null && group.Members.Any(member => member.Email == sheet.Reviewer))
                .Select(sheet => (stage.Component, sheet)));
        }

        return all;
    }

    internal static RankingEntry EntryOf(
        Scheme scheme, ApplicationRecord application, IReadOnlyList<(string Component, ReviewSheetRecord Sheet)> sheets)
    {
        var scores = ScoresOf(scheme, sheets);
        var combined = Combining.Combine(scheme, scores.ToDictionary(one => one.Key, one => one.Value.Total), application.Kind);
        var last = scheme.Stages.OfType<ReviewStage>().Last().Component;
        return new RankingEntry(
            application.Id, application.Kind, combined.Total, scores[last].ResultItems, TotalOf(scores, "site"), TotalOf(scores, "material"),
            application.SubmittedAt ?? application.StartedAt);
    }

    /// <summary>What the experts gave, by component.</summary>
    internal static IReadOnlyDictionary<string, GroupScore> ScoresOf(Scheme scheme, IReadOnlyList<(string Component, ReviewSheetRecord Sheet)> sheets)
    {
        var sheet = ScoreSheets.Find(scheme.Scoring.Sheet)!;
        return sheets.GroupBy(one => one.Component).ToDictionary(
            component => component.Key,
            component => GroupScore.Of([.. component.Select(one => SheetScore.Of(sheet, one.Sheet.Percents))]),
            StringComparer.Ordinal);
    }

    private static decimal TotalOf(IReadOnlyDictionary<string, GroupScore> scores, string component) => scores.GetValueOrDefault(component)?.Total ?? 0;
}
