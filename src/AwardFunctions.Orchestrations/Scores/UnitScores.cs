using AwardFunctions.Domain.Review;
using AwardFunctions.Domain.Schemes;
using AwardFunctions.Orchestrations.Cycles;
using AwardFunctions.Orchestrations.Reviews;

namespace AwardFunctions.Orchestrations.Scores;

/// <summary>Gathers what the units of a cycle were given so far: by experts' sheets, by a third party, by a panel.</summary>
public sealed class UnitScores(ReviewBook reviews, ComponentScoreBook components)
{
    public async Task<CycleScores> ReadAsync(CycleDossier dossier, CancellationToken cancellationToken)
    {
        var sheets = new List<(string Component, ReviewSheetRecord Sheet)>();
        foreach (var stage in dossier.Scheme.Stages.OfType<ReviewStage>())
        {
            var group = await reviews.GroupAsync(dossier.Cycle.Id, stage.Id, cancellationToken);
            sheets.AddRange((await reviews.SheetsAsync(dossier.Cycle.Id, stage.Id, cancellationToken))
                .Where(sheet => sheet.SubmittedAt is not null && group is not null && group.Members.Any(member => member.Email == sheet.Reviewer))
                .Select(sheet => (stage.Component, sheet)));
        }

        var standard = ScoreSheets.Find(dossier.Scheme.Scoring.Sheet)!;
        var groups = sheets
            .GroupBy(one => (one.Sheet.ApplicationId, one.Component))
            .ToDictionary(one => one.Key, one => GroupScore.Of([.. one.Select(sheet => SheetScore.Of(standard, sheet.Sheet.Percents))]));
        return new CycleScores(dossier.Scheme, groups, await components.ListAsync(dossier.Cycle.Id, cancellationToken));
    }
}
