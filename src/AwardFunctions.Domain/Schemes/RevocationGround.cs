namespace AwardFunctions.Domain.Schemes;

/// <summary>Why an honour may be revoked.</summary>
/// <param name="Within">The event must fall within this time after the award; null for no window.</param>
/// <param name="WithinValidity">The event must fall within the honour's validity.</param>
/// <param name="Chain">The parties that act, in order, e.g. office, committee, government.</param>
/// <param name="Recovers">What is recovered, e.g. plaque, certificate, prize.</param>
public sealed record RevocationGround(
    string Id,
    LocalizedText Text,
    Duration? Within,
    bool WithinValidity,
    IReadOnlyList<string> Chain,
    IReadOnlyList<LocalizedText> Recovers,
    string Article);
