using AwardFunctions.Domain.Schemes;

namespace AwardFunctions.Domain.Review;

/// <summary>One term of a combined score.</summary>
/// <param name="Component">The scheme's component.</param>
/// <param name="Score">The mean of the experts' scores.</param>
/// <param name="Share">What it adds to the combined score: score ÷ full mark × 1000 × weight ÷ sum of weights; not rounded.</param>
public sealed record ScoreTerm(ScoreComponent Component, decimal Score, decimal Share);
