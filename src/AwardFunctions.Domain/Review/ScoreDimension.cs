using AwardFunctions.Domain.Schemes;

namespace AwardFunctions.Domain.Review;

/// <summary>One of the aspects from which an item of a kind is judged, e.g. 展开 deployment.</summary>
/// <param name="Hint">What to look at.</param>
public sealed record ScoreDimension(string Id, LocalizedText Name, ScoreItemKind Kind, LocalizedText Hint)
{
    /// <summary>What deserves how much, lowest band first; together they cover 0 to 100 % in the sheet's steps. Empty where the sheet gives no guidance.</summary>
    public IReadOnlyList<ScoreBand> Bands { get; init; } = [];
}
