namespace AwardFunctions.Domain.Schemes;

public enum PublicityList
{
    /// <summary>受理名单: the applications accepted for review.</summary>
    Accepted,

    /// <summary>拟奖名单: those proposed for an award.</summary>
    Proposed,
}
