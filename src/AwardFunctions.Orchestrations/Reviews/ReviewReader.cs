using AwardFunctions.Domain.Review;
using AwardFunctions.Domain.Schemes;
using AwardFunctions.Orchestrations.Applications;
using AwardFunctions.Orchestrations.Cycles;

namespace AwardFunctions.Orchestrations.Reviews;

/// <summary>Reads where the review of each applicant in a stage stands, without breaking the seal of a sheet.</summary>
public sealed class ReviewReader(ReviewBook book, UnitList units, ApplicationBook applications)
{
    /// <summary>The applicants of a stage, by identity; before it opens, those who are not out.</summary>
    public async Task<IReadOnlyList<UnitRecord>> UnitsAsync(string cycleId, string stageId, CancellationToken cancellationToken)
    {
        var roster = await book.RosterAsync(cycleId, stageId, cancellationToken);
        return [.. (await units.OfAsync(cycleId, roster, cancellationToken))
            .Where(unit => roster is not null || unit.State != UnitState.Out)
            .OrderBy(unit => unit.ApplicationId, StringComparer.Ordinal)];
    }

    /// <summary>The review of every applicant of a stage.</summary>
    public async Task<IReadOnlyList<UnitReview>> ReadAsync(
        CycleDossier dossier, ReviewStage stage, ReviewGroupRecord? group, IReadOnlyList<ReviewSheetRecord> sheets, CancellationToken cancellationToken)
    {
        var byUnit = sheets.ToLookup(sheet => sheet.ApplicationId, StringComparer.Ordinal);
        var consensuses = (await book.ConsensusesAsync(dossier.Cycle.Id, stage.Id, cancellationToken))
            .ToDictionary(one => one.ApplicationId, StringComparer.Ordinal);
        var reviews = new List<UnitReview>();
        foreach (var unit in await UnitsAsync(dossier.Cycle.Id, stage.Id, cancellationToken))
        {
            reviews.Add(Of(
                dossier.Scheme, unit, await GroupOfAsync(group, unit.ApplicationId, cancellationToken), byUnit[unit.ApplicationId],
                consensuses.GetValueOrDefault(unit.ApplicationId) ?? ConsensusRecord.New(stage.Id, unit.ApplicationId)));
        }

        return reviews;
    }

    /// <summary>Those of a group who review an applicant: all of them, or the team of its sector.</summary>
    public async Task<ReviewGroupRecord?> GroupOfAsync(ReviewGroupRecord? group, string applicationId, CancellationToken cancellationToken) =>
        group is { Teams: not null } ? group.For((await applications.ReadAsync(applicationId, cancellationToken)).Sector) : group;

    private static UnitReview Of(
        Scheme scheme, UnitRecord unit, ReviewGroupRecord? group, IEnumerable<ReviewSheetRecord> sheets, ConsensusRecord consensus)
    {
        var members = group?.Members.Select(member => member.Email).ToList() ?? [];
        var submitted = sheets.Where(sheet => sheet.SubmittedAt is not null && members.Contains(sheet.Reviewer))
            .OrderBy(sheet => members.IndexOf(sheet.Reviewer)).ToList();
        var reviewers = submitted.Select(sheet => sheet.Reviewer).ToList();
        if (!SheetSeal.IsBroken(members, reviewers))
            return new UnitReview(unit, reviewers, [], [], consensus, null, group);
        var sheet = ScoreSheets.Find(scheme.Scoring.Sheet)!;
        var percents = submitted.Select(own => own.Percents).ToList();
        return new UnitReview(
            unit, reviewers, submitted,
            consensus.Lock?.Spreads ?? ItemSpread.Of(sheet, percents, scheme.Scoring.SpreadLimit), consensus,
            consensus.Lock?.Score ?? GroupScore.Of(sheet, percents, consensus.Percents()), group);
    }
}
