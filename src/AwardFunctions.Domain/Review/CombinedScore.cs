namespace AwardFunctions.Domain.Review;

/// <summary>A combined score out of 1000 with every term; <paramref name="Total"/> is rounded half to even at two decimals, once, at the end.</summary>
public sealed record CombinedScore(decimal Total, IReadOnlyList<ScoreTerm> Terms);
