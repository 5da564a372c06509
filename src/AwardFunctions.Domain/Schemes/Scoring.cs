namespace AwardFunctions.Domain.Schemes;

/// <summary>How applications are scored.</summary>
/// <param name="Sheet">The score sheet's identity, e.g. "gb-t-19580".</param>
/// <param name="Standards">The standards the sheet follows, as printed.</param>
/// <param name="Components">What the combined score is made of.</param>
/// <param name="TieBreak">The rule for ties, in words.</param>
/// <param name="TieOrder">The rule for ties, as the ranking applies it: first difference decides.</param>
/// <param name="TieArticle">What the rule for ties rests on.</param>
public sealed record Scoring(
    string Sheet,
    IReadOnlyList<LocalizedText> Standards,
    IReadOnlyList<ScoreComponent> Components,
    LocalizedText TieBreak,
    IReadOnlyList<TieRule> TieOrder,
    string TieArticle,
    string Article)
{
    /// <summary>The least self-score that may apply, inclusive; null where none is stated.</summary>
    public int? MinSelfScore { get; init; }

    public string? MinSelfScoreArticle { get; init; }

    /// <summary>The widest spread between experts on an item, in percentage points and inclusive, that stands without being discussed.</summary>
    public int SpreadLimit { get; init; } = 20;

    /// <summary>The identity of a standard whose clauses the experts find met or not, without points, e.g. "gb-t-19001"; null for none.</summary>
    public string? Conformity { get; init; }
}
