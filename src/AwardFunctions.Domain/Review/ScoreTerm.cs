using AwardFunctions.Domain.Schemes;

namespace AwardFunctions.Domain.Review;

/// <summary>One term of a combined score, so that anyone can add it up again.</summary>
/// <param name="Score">What the stage gave.</param>
/// <param name="MaxScore">Its full mark.</param>
/// <param name="Weight">Its share in percent among the components that apply.</param>
/// <param name="Points">Score / MaxScore × Weight × 10, unrounded.</param>
public sealed record ScoreTerm(string ComponentId, LocalizedText Name, decimal Score, int MaxScore, decimal Weight, decimal Points, Citation Citation);
