using AwardFunctions.Domain.Calendars;

namespace AwardFunctions.Orchestrations.Approvals;

/// <summary>When reminders go out: at 09:00 in the scheme's zone, on working days.</summary>
internal static class ApprovalRungs
{
    private static readonly TimeOnly Morning = new(9, 0);

    /// <summary>A reminder on the working day before, one on the first after, and an escalation two working days later.</summary>
    /// <param name="opened">The day on which the decision was asked for.</param>
    /// <param name="due">The last day, inclusive.</param>
    /// <param name="calendar">The calendar in use.</param>
    /// <param name="zone">The scheme's zone.</param>
    public static IReadOnlyList<ApprovalRung> Of(DateOnly opened, DateOnly due, WorkingDayCalendar calendar, SchemeZone zone)
    {
        var before = due.AddDays(-1);
        while (!calendar.IsWorkingDay(before))
            before = before.AddDays(-1);
        var after = Period.AddWorkingDays(due, 1, calendar);
        var days = new List<(ApprovalRungKind Kind, DateOnly Day)>();
        if (before > opened)
            days.Add((ApprovalRungKind.Remind, before));
        days.Add((ApprovalRungKind.Overdue, after));
        days.Add((ApprovalRungKind.Escalate, Period.AddWorkingDays(after, 2, calendar)));
        return [.. days.Select((rung, index) => new ApprovalRung(index, rung.Kind, zone.InstantOf(rung.Day, Morning), false))];
    }
}
