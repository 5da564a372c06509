using AwardFunctions.Domain.Committee;
using AwardFunctions.Domain.Schemes;

namespace AwardFunctions.Orchestrations.Committee;

/// <summary>What each seat is called; the members of a body without a chair are called as the body is.</summary>
public static class SeatNames
{
    public static LocalizedText Of(Scheme scheme, Seat seat) => seat switch
    {
        Seat.Chair => new("主任", "chair"),
        Seat.ViceChair => new("副主任", "vice chair"),
        _ => scheme.Committee?.ChairArticle is null ? new(CommitteeBook.NameOf(scheme).Zh, "panellist") : new("委员", "member"),
    };
}
