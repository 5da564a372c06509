namespace AwardFunctions.Domain.Schemes;

/// <summary>Why an honour may be revoked.</summary>
/// <param name="Chain">The parties that act, in order, e.g. office, committee, government.</param>
/// <param name="Recovers">What is recovered, e.g. plaque, certificate, prize.</param>
public sealed record RevocationGround(
    string Id, LocalizedText Text, IReadOnlyList<string> Chain, IReadOnlyList<LocalizedText> Recovers, string Article)
{
    /// <summary>The event must fall within this time after the award; null for no window.</summary>
    public Duration? Within { get; init; }

    /// <summary>The event must fall within the honour's validity.</summary>
    public bool WithinValidity { get; init; }
}
