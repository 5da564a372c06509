using AwardFunctions.Domain.Schemes;
using AwardFunctions.Orchestrations.Cycles;

namespace AwardFunctions.Orchestrations.Supervision;

/// <summary>How far a review stage has come: counts, and no score.</summary>
/// <param name="Stage">The stage.</param>
/// <param name="Record">Its record; null before the cycle came near it.</param>
/// <param name="Members">How many experts are in its group.</param>
/// <param name="Units">How many applicants it reviews.</param>
/// <param name="Submitted">How many sheets are submitted.</param>
public sealed record StageProgress(ReviewStage Stage, StageRecord? Record, int Members, int Units, int Submitted);
