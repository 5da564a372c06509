namespace AwardFunctions.Domain.Schemes;

/// <summary>Whether and how a former winner may hold the honour again.</summary>
/// <param name="Kind">Re-evaluation at expiry, or applying again.</param>
/// <param name="OutsideQuota">The renewal does not count against the quota.</param>
/// <param name="WithPrize">Prize money is paid again.</param>
/// <param name="WhileRunning">Whether a running honour excludes a new application.</param>
/// <param name="Tiers">The tiers it covers.</param>
public sealed record Renewal(
    RenewalKind Kind, bool OutsideQuota, bool WithPrize, bool WhileRunning, IReadOnlyList<string> Tiers, string Article)
{
    /// <summary>Editions after the one won in which the winner may not apply; vacant editions count.</summary>
    public int? BarredEditions { get; init; }

    /// <summary>Time after the award in which the winner may not apply.</summary>
    public Duration? BarredFor { get; init; }

    /// <summary>How long before an honour's end its re-evaluation may be applied for, counted from the closing date of applications; null for only after it.</summary>
    public Duration? StartsEarly { get; init; }

    /// <summary>The bar is only on the same management model, system or method.</summary>
    public bool BarredSameModelOnly { get; init; }

    /// <summary>What is handed over at a renewal.</summary>
    public IReadOnlyList<LocalizedText> HandedOver { get; init; } = [];
}
