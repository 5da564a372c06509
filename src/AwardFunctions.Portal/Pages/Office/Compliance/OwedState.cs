using AwardFunctions.Domain.Schemes;
using AwardFunctions.Orchestrations.Obligations;

namespace AwardFunctions.Portal.Pages.Office.Compliance;

/// <summary>How urgent something owed is; what must be looked at first comes first.</summary>
public enum OwedState
{
    /// <summary>Its legal day has passed.</summary>
    Overdue,

    /// <summary>Within thirty days.</summary>
    Soon,

    /// <summary>The day that was asked for has passed; nothing is overdue by law.</summary>
    Asked,

    Later,
}

/// <summary>How the urgency of something owed is found and named.</summary>
internal static class OwedStates
{
    private const int SoonDays = 30;

    public static OwedState Of(Obligation owed, DateOnly today) =>
        owed.IsOverdueOn(today) ? OwedState.Overdue
        : today > owed.Due ? OwedState.Asked
        : owed.Due.DayNumber - today.DayNumber <= SoonDays ? OwedState.Soon
        : OwedState.Later;

    public static LocalizedText NameOf(OwedState state) => state switch
    {
        OwedState.Overdue => new("已逾期", "overdue"),
        OwedState.Soon => new("30天内到期", "within 30 days"),
        OwedState.Asked => new("已过建议日期", "past the day asked for"),
        _ => new("以后到期", "later"),
    };
}
