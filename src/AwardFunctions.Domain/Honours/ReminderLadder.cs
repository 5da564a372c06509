using System.Globalization;
using AwardFunctions.Domain.Schemes;

namespace AwardFunctions.Domain.Honours;

/// <summary>When reminders of duties and notices of an honour's end go out. Days are calendar days and never roll.</summary>
public static class ReminderLadder
{
    private static readonly int[] SelfReportDays = [60, 30, 7, 0];
    private static readonly int[] ExpiryDays = [180, 90, 30, 0];
    private const int InspectionDays = 30;

    /// <summary>
    /// The reminders of a duty, soonest first. A self-report: 60, 30 and 7 days before, on the day, and the day after where the date is the
    /// regulation's own; a date that is only requested is never overdue. Anything else: when its time begins, and 30 days before its end.
    /// </summary>
    public static IReadOnlyList<ReminderRung> Of(DutyDue due)
    {
        if (due.Duty.Kind == DutyKinds.SelfReport)
        {
            var rungs = Before(due.On, SelfReportDays);
            return due.Duty.StatutoryDate ? [.. rungs, new ReminderRung(ReminderRung.Overdue, due.On.AddDays(1))] : rungs;
        }

        var start = new ReminderRung(ReminderRung.Start, due.From);
        return [start, .. Before(due.On, InspectionDays).Where(rung => rung.Day > start.Day)];
    }

    /// <summary>The notices of an honour's end, soonest first: 180, 90 and 30 days before the last day of validity, and on it.</summary>
    public static IReadOnlyList<ReminderRung> OfExpiry(DateOnly validUntil) => Before(validUntil, ExpiryDays);

    /// <summary>
    /// The one reminder of a duty to have gone out by <paramref name="today"/>: earlier ones are not sent late. Null where none is due yet, and
    /// where the time is over and nothing is to be said of that.
    /// </summary>
    public static ReminderRung? DueOn(DutyDue due, DateOnly today) =>
        Latest(Of(due), today) is { } rung && (today <= due.On || rung.Id == ReminderRung.Overdue) ? rung : null;

    /// <summary>
    /// The one notice of an honour's end to have gone out by <paramref name="today"/>, the last one also afterwards; null where none is due yet.
    /// </summary>
    public static ReminderRung? ExpiryDueOn(DateOnly validUntil, DateOnly today) => Latest(OfExpiry(validUntil), today);

    private static ReminderRung? Latest(IReadOnlyList<ReminderRung> rungs, DateOnly today) => rungs.LastOrDefault(rung => rung.Day <= today);

    private static IReadOnlyList<ReminderRung> Before(DateOnly day, params IReadOnlyList<int> daysBefore) =>
        [.. daysBefore.Select(days => new ReminderRung(days.ToString(CultureInfo.InvariantCulture), day.AddDays(-days)))];
}
