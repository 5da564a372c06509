using AwardFunctions.Domain.Review;
using AwardFunctions.Domain.Schemes;

namespace AwardFunctions.Portal.Pages.Office.Draws;

/// <summary>What each state of an invitation is called.</summary>
internal static class SeatStates
{
    public static (LocalizedText Name, string? Kind) Of(DrawSeatState state) => state switch
    {
        DrawSeatState.Invited => (new("待答复", "to answer"), "now"),
        DrawSeatState.Accepted => (new("已接受", "accepted"), "ok"),
        DrawSeatState.Declined => (new("不接受", "declined"), null),
        DrawSeatState.Silent => (new("逾期未答复", "no answer"), null),
        DrawSeatState.Recused => (new("回避", "recused"), "warn"),
        _ => (new("已退出", "left"), null),
    };
}
