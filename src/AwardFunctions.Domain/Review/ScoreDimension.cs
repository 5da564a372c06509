using AwardFunctions.Domain.Schemes;

namespace AwardFunctions.Domain.Review;

/// <summary>One of the aspects from which an item of a kind is judged, e.g. 展开 deployment.</summary>
/// <param name="Hint">What to look at.</param>
public sealed record ScoreDimension(string Id, LocalizedText Name, ScoreItemKind Kind, LocalizedText Hint);
