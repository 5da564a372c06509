using AwardFunctions.Domain.Schemes;

namespace AwardFunctions.Domain.Review;

/// <summary>Ranks units: by score, then by the scheme's stated rule for ties, and last by identity so that the order is total.</summary>
public static class Ranking
{
    public static IReadOnlyList<RankedUnit> Rank(Scheme scheme, IEnumerable<RankingEntry> entries)
    {
        var ordered = entries.OrderByDescending(entry => entry.Score);
        foreach (var tie in scheme.Scoring.TieOrder)
        {
            ordered = tie switch
            {
                TieRule.ResultItems => ordered.ThenByDescending(entry => entry.ResultItems),
                TieRule.Site => ordered.ThenByDescending(entry => entry.Site),
                TieRule.Material => ordered.ThenByDescending(entry => entry.Material),
                _ => ordered.ThenBy(entry => entry.SubmittedAt),
            };
        }

        return [.. ordered.ThenBy(entry => entry.Unit, StringComparer.Ordinal).Select((entry, index) => new RankedUnit(index + 1, entry))];
    }
}
