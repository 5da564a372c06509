using AwardFunctions.Domain.Review;
using AwardFunctions.Domain.Schemes;
using AwardFunctions.Orchestrations.Cycles;

namespace AwardFunctions.Orchestrations.Reviews;

/// <summary>A review stage as its pages show it.</summary>
public sealed record ReviewView(
    CycleDossier Dossier,
    ReviewStage Stage,
    ScoreSheet Sheet,
    StageRecord? Record,
    ReviewGroupRecord? Group,
    IReadOnlyList<UnitRecord> Units,
    IReadOnlyList<ReviewSheetRecord> Sheets);
