namespace AwardFunctions.Domain.Schemes;

/// <summary>A class of the award, e.g. the award itself or its nominee award.</summary>
/// <param name="Id">Stable identity, e.g. "award" or "nominee".</param>
/// <param name="Rank">1 for the highest.</param>
/// <param name="Applicants">Who may win it.</param>
/// <param name="MayStayVacant">空缺 is allowed.</param>
/// <param name="HandedOver">What is handed over, e.g. plaque, certificate.</param>
/// <param name="Article">The article on the tier.</param>
public sealed record Tier(
    string Id,
    LocalizedText Name,
    int Rank,
    IReadOnlyList<ApplicantKind> Applicants,
    bool MayStayVacant,
    IReadOnlyList<LocalizedText> HandedOver,
    string Article)
{
    /// <summary>How many; null where any number may.</summary>
    public Quota? Quota { get; init; }

    /// <summary>The prize money; null where there is none.</summary>
    public Prize? Prize { get; init; }

    /// <summary>How long the honour lasts; null where the text states no end.</summary>
    public Duration? Validity { get; init; }

    /// <summary>The article on validity; present where there is one.</summary>
    public string? ValidityArticle { get; init; }
}
