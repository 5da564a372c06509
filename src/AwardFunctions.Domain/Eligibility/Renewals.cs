using AwardFunctions.Domain.Schemes;

namespace AwardFunctions.Domain.Eligibility;

/// <summary>Whether an award would be a former winner's renewal: outside the quota, without prize, or both, as the scheme has it.</summary>
public static class Renewals
{
    /// <summary>The tiers in which a win would be a renewal; none where former winners win like anyone else.</summary>
    public static IReadOnlyList<string> TiersOf(Scheme scheme, KnownFacts facts) =>
        scheme.Honour.Renewal is { OutsideQuota: false, WithPrize: true }
            ? []
            : [.. facts.Honours.Select(honour => honour.TierId).Where(scheme.Honour.Renewal.Tiers.Contains).Distinct().Order(StringComparer.Ordinal)];

    /// <summary>What the office should know of it, for tiers that are not closed.</summary>
    internal static IEnumerable<EligibilityRefusal> Notes(Scheme scheme, KnownFacts facts)
    {
        var renewal = scheme.Honour.Renewal;
        var open = facts with { Honours = [.. facts.Honours.Where(honour => PastAwards.Closes(renewal, honour, facts) is null)] };
        foreach (var tier in TiersOf(scheme, open).Select(scheme.TierOf))
        {
            yield return new EligibilityRefusal(
                "renewal",
                renewal.Kind == RenewalKind.ReEvaluation
                    ? new LocalizedText($"曾获{tier.Name.Zh}，本次按复评办理：不占名额，不发奖金", $"A former winner of {tier.Name.En}: this is its re-evaluation, outside the quota and without prize money")
                    : new LocalizedText($"曾获{tier.Name.Zh}，再次获奖不占名额，不发奖金", $"A former winner of {tier.Name.En}: winning again lies outside the quota and brings no prize money"),
                scheme.Cite(renewal.Article));
        }
    }
}
