namespace AwardFunctions.Domain.Schemes;

/// <summary>How applications are scored.</summary>
/// <param name="Sheet">The score sheet's identity, e.g. "gb-t-19580".</param>
/// <param name="Standards">The standards the sheet follows, as printed.</param>
/// <param name="MinSelfScore">The least self-score that may apply, inclusive; null where none is stated.</param>
/// <param name="Components">What the combined score is made of.</param>
/// <param name="TieBreak">The stated rule for ties.</param>
public sealed record Scoring(
    string Sheet,
    IReadOnlyList<LocalizedText> Standards,
    int? MinSelfScore,
    string? MinSelfScoreArticle,
    IReadOnlyList<ScoreComponent> Components,
    LocalizedText TieBreak,
    string Article);
