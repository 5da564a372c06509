using AwardFunctions.Domain.Review;
using AwardFunctions.Domain.Schemes;
using AwardFunctions.Orchestrations.Cycles;

namespace AwardFunctions.Orchestrations.Reviews;

/// <summary>A review stage as its pages show it.</summary>
/// <param name="Sheets">The sheets, each blank but for its state where the viewer may not see it.</param>
/// <param name="Reviews">Where each applicant's review stands.</param>
public sealed record ReviewView(
    CycleDossier Dossier,
    ReviewStage Stage,
    ScoreSheet Sheet,
    StageRecord? Record,
    ReviewGroupRecord? Group,
    IReadOnlyList<UnitRecord> Units,
    IReadOnlyList<ReviewSheetRecord> Sheets,
    IReadOnlyList<UnitReview> Reviews)
{
    /// <summary>Sheets and what is agreed on can be changed now.</summary>
    public bool IsOpen => Record?.State == StageState.Open;

    /// <summary>The view as one part of its group has it: its members, its applicants, their sheets.</summary>
    public ReviewView Only(ReviewGroupRecord part)
    {
        var own = Reviews.Where(review => review.Group?.Part == part.Part).ToList();
        var applications = own.Select(review => review.Unit.ApplicationId).ToHashSet(StringComparer.Ordinal);
        return this with { Group = part, Reviews = own, Units = [.. own.Select(review => review.Unit)], Sheets = [.. Sheets.Where(sheet => applications.Contains(sheet.ApplicationId))] };
    }
}
