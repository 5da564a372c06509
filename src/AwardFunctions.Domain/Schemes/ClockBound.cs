namespace AwardFunctions.Domain.Schemes;

public enum ClockBound
{
    /// <summary>不少于: a floor; the office may set longer, never shorter.</summary>
    AtLeast,

    /// <summary>Fixed by the text.</summary>
    Exactly,

    /// <summary>A time limit for whoever must act.</summary>
    AtMost,
}
