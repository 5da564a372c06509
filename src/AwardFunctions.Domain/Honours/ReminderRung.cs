namespace AwardFunctions.Domain.Honours;

/// <summary>A reminder of its own: it goes out once, on its day or, where that was missed, as long as no later one is due.</summary>
/// <param name="Id">What it is among the reminders of one matter: the days left, e.g. "30", "0" for the last day itself, "start" or "overdue".</param>
/// <param name="Day">The day on which it is due, inclusive.</param>
public sealed record ReminderRung(string Id, DateOnly Day)
{
    public const string Start = "start";
    public const string Overdue = "overdue";
}
