namespace AwardFunctions.Domain.Schemes;

/// <summary>Why an honour may be revoked.</summary>
/// <param name="Chain">The parties that act, in order, e.g. office, committee, government.</param>
/// <param name="Recovers">What is recovered beside the prize, e.g. plaque, certificate.</param>
public sealed record RevocationGround(
    string Id, LocalizedText Text, IReadOnlyList<string> Chain, IReadOnlyList<LocalizedText> Recovers, string Article)
{
    /// <summary>The prize money is recovered, where it was given.</summary>
    public bool RecoversPrize { get; init; }

    /// <summary>It is fraud in the award's own procedure: the register remembers it, also of those who did not win.</summary>
    public bool Fraud { get; init; }

    /// <summary>What the office registers as it happens, which is this ground only if it is grave; null where there is nothing less than the ground.</summary>
    public LocalizedText? Incident { get; init; }

    /// <summary>The event must fall within this time after the award; null for no window.</summary>
    public Duration? Within { get; init; }

    /// <summary>The event must fall within the honour's validity.</summary>
    public bool WithinValidity { get; init; }
}
