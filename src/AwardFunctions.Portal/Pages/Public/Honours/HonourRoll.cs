using AwardFunctions.Domain.Schemes;
using AwardFunctions.Orchestrations.Honours;

namespace AwardFunctions.Portal.Pages.Public.Honours;

/// <summary>Every honour, with the schemes that tell how their tiers rank.</summary>
public sealed record HonourRoll(IReadOnlyList<HonourRecord> Honours, SchemeLibrary Schemes)
{
    public int RankOf(HonourRecord honour) =>
        Schemes.Find(honour.SchemeCode)?.Tiers.FirstOrDefault(tier => tier.Id == honour.TierId)?.Rank ?? int.MaxValue;
}
