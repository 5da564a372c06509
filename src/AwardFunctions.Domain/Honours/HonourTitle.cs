using AwardFunctions.Domain.Schemes;

namespace AwardFunctions.Domain.Honours;

/// <summary>What an honour is called.</summary>
public static class HonourTitle
{
    /// <summary>
    /// The award's name and the tier's as one: 安阳县县长质量奖 and 县长质量奖提名奖 become 安阳县县长质量奖提名奖. Where the end of the one is
    /// not the beginning of the other, they stand side by side.
    /// </summary>
    public static LocalizedText Of(Scheme scheme, Tier tier)
    {
        var (award, level) = (scheme.Name.Zh, tier.Name.Zh);
        var overlap = Math.Min(award.Length, level.Length);
        while (overlap > 0 && !award.EndsWith(level[..overlap], StringComparison.Ordinal))
            overlap--;
        var zh = overlap == 0 ? $"{award}·{level}" : award + level[overlap..];
        return new LocalizedText(zh, tier.Rank == 1 ? scheme.Name.En : $"{scheme.Name.En}: {tier.Name.En}");
    }
}
