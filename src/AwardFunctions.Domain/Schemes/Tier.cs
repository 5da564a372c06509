namespace AwardFunctions.Domain.Schemes;

/// <summary>A class of the award, e.g. the award itself or its nominee award.</summary>
/// <param name="Id">Stable identity, e.g. "award" or "nominee".</param>
/// <param name="Rank">1 for the highest.</param>
/// <param name="Applicants">Who may win it.</param>
/// <param name="Quota">How many; null where any number may.</param>
/// <param name="MayStayVacant">空缺 is allowed.</param>
/// <param name="Prize">The prize money; null where there is none.</param>
/// <param name="HandedOver">What is handed over, e.g. plaque, certificate.</param>
/// <param name="Validity">How long the honour lasts; null where the text states no end.</param>
/// <param name="ValidityArticle">The article on validity.</param>
/// <param name="Article">The article on the tier.</param>
public sealed record Tier(
    string Id,
    LocalizedText Name,
    int Rank,
    IReadOnlyList<ApplicantKind> Applicants,
    Quota? Quota,
    bool MayStayVacant,
    Prize? Prize,
    IReadOnlyList<LocalizedText> HandedOver,
    Duration? Validity,
    string? ValidityArticle,
    string Article);
