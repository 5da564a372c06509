using AwardFunctions.Domain.Schemes;

namespace AwardFunctions.Domain.Review;

/// <summary>综合排序: who stands before whom.</summary>
public static class Ranking
{
    /// <summary>
    /// The entries by combined score, highest first, organisations before individuals, each kind with places of its own. Equal totals are told
    /// apart by the scheme's rule for ties; those submitted in the same instant by their identity, so that the order never depends on the input's.
    /// </summary>
    public static IReadOnlyList<RankedEntry> Rank(Scheme scheme, IReadOnlyList<RankingEntry> entries)
    {
        var ranked = new List<RankedEntry>();
        foreach (var kind in entries.GroupBy(entry => entry.Kind).OrderBy(kind => kind.Key))
        {
            RankingEntry? before = null;
            var tied = kind.GroupBy(entry => entry.Total).Where(same => same.Skip(1).Any()).Select(same => same.Key).ToHashSet();
            foreach (var (position, entry) in kind.Order(Comparer<RankingEntry>.Create((a, b) => Compare(scheme.Scoring.TieOrder, a, b))).Index())
            {
                ranked.Add(new RankedEntry(position + 1, entry, before is null ? null : TieRuleBetween(scheme.Scoring.TieOrder, before, entry), tied.Contains(entry.Total)));
                before = entry;
            }
        }

        return ranked;
    }

    private static int Compare(IReadOnlyList<TieRule> rules, RankingEntry a, RankingEntry b)
    {
        var byTotal = b.Total.CompareTo(a.Total);
        if (byTotal != 0)
            return byTotal;
        return rules.Select(rule => By(rule, a, b)).FirstOrDefault(order => order != 0) is var byRule and not 0
            ? byRule
            : string.CompareOrdinal(a.ApplicationId, b.ApplicationId);
    }

    private static TieRule? TieRuleBetween(IReadOnlyList<TieRule> rules, RankingEntry before, RankingEntry after) =>
        before.Total != after.Total ? null : rules.Where(rule => By(rule, before, after) != 0).Append(rules[^1]).First();

    private static int By(TieRule rule, RankingEntry a, RankingEntry b) => rule switch
    {
        TieRule.ResultItems => b.ResultItems.CompareTo(a.ResultItems),
        TieRule.Site => b.Site.CompareTo(a.Site),
        TieRule.Material => b.Material.CompareTo(a.Material),
        _ => a.SubmittedAt.CompareTo(b.SubmittedAt),
    };
}
