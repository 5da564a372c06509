using AwardFunctions.Domain.Review;
using AwardFunctions.Domain.Schemes;
using AwardFunctions.Orchestrations.Cycles;

namespace AwardFunctions.Orchestrations.Reviews;

/// <summary>A review stage as one of its experts sees it: sealed, with their own sheets only.</summary>
/// <param name="Reviews">Where each applicant's review stands; it holds sheets only once all members have submitted.</param>
public sealed record ReviewerView(
    CycleDossier Dossier,
    ReviewStage Stage,
    ScoreSheet Sheet,
    StageRecord? Record,
    ReviewGroupRecord Group,
    IReadOnlyList<UnitRecord> Units,
    IReadOnlyList<ReviewSheetRecord> Own,
    IReadOnlyList<UnitReview> Reviews)
{
    /// <summary>Sheets can be saved and submitted now.</summary>
    public bool IsOpen => Record?.State == StageState.Open;
}
