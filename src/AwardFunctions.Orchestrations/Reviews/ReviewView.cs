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
}
