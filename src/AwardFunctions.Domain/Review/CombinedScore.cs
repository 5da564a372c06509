namespace AwardFunctions.Domain.Review;

/// <summary>An applicant's combined score 综合得分.</summary>
/// <param name="Total">Out of 1000, rounded to two decimals, halves away from zero; only the total is rounded.</param>
public sealed record CombinedScore(decimal Total, IReadOnlyList<ScoreTerm> Terms);
