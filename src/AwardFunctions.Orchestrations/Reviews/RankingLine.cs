using AwardFunctions.Domain.Review;
using AwardFunctions.Orchestrations.Cycles;

namespace AwardFunctions.Orchestrations.Reviews;

/// <summary>A unit in the ranking with every term of its score; null while a review is missing.</summary>
public sealed record RankingLine(UnitRecord Unit, CombinedScore? Score);
