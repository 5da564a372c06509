using AwardFunctions.Domain.Review;
using AwardFunctions.Domain.Schemes;

namespace AwardFunctions.Portal.Pages.Office.Experts;

/// <summary>What each standing of an expert is called.</summary>
internal static class ExpertStandings
{
    public static (LocalizedText Name, string Kind) Of(ExpertStanding standing) => standing switch
    {
        ExpertStanding.Active => (new("在库", "active"), "ok"),
        ExpertStanding.Suspended => (new("暂停", "suspended"), "warn"),
        _ => (new("取消资格", "disqualified"), "bad"),
    };
}
