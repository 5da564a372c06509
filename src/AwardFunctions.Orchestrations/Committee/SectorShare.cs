using AwardFunctions.Domain.Schemes;

namespace AwardFunctions.Orchestrations.Committee;

/// <summary>One sector's part in a list: 行业代表性.</summary>
/// <param name="Sector">The sector.</param>
/// <param name="Candidates">Its candidates.</param>
/// <param name="ByPlace">Those of them that would win if places alone decided within the quotas.</param>
/// <param name="Proposed">Those of them that stand on the list now.</param>
public sealed record SectorShare(LocalizedText Sector, int Candidates, int ByPlace, int Proposed)
{
    /// <summary>The sectors that have candidates, in the scheme's order.</summary>
    internal static IReadOnlyList<SectorShare> Of(Matter matter)
    {
        var first = FirstByPlace(matter);
        return
        [
            .. from sector in matter.Scheme.Sectors
               let own = matter.Candidates.Where(unit => matter.Applications[unit.ApplicationId].Sector == sector.Id).ToList()
               where own.Count > 0
               select new SectorShare(sector.Name, own.Count, own.Count(unit => first.Contains(unit.ApplicationId)), own.Count(unit => unit.TierId is not null)),
        ];
    }

    /// <summary>Who would win if the first places took each tier's quota, the highest tier first; tiers for any number take nobody.</summary>
    private static HashSet<string> FirstByPlace(Matter matter)
    {
        var taken = new HashSet<string>(StringComparer.Ordinal);
        foreach (var tier in matter.Scheme.Tiers.Where(tier => tier.Quota is not null).OrderBy(tier => tier.Rank))
        {
            var eligible = matter.Candidates.Where(unit => !taken.Contains(unit.ApplicationId) && tier.Applicants.Contains(matter.Applications[unit.ApplicationId].Kind));
            taken.UnionWith(eligible.Take(tier.Quota!.Max).Select(unit => unit.ApplicationId).ToList());
        }

        return taken;
    }
}
