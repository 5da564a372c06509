using System.Globalization;
using AwardFunctions.Domain.Schemes;

namespace AwardFunctions.Domain.Honours;

/// <summary>When reminders of what is owed and notices of an honour's end go out. Days are calendar days and never roll.</summary>
public static class ReminderLadder
{
    /// <summary>The kind of matter that an honour's own end is, beside the kinds of duties.</summary>
    public const string Expiry = "expiry";

    private static readonly int[] SelfReportDays = [60, 30, 7, 0];
    private static readonly int[] ExpiryDays = [180, 90, 30, 0];
    private static readonly int[] DeadlineDays = [30, 7, 0];
    private const int InspectionDays = 30;

    /// <summary>
    /// The reminders of a matter, soonest first. A self-report: 60, 30 and 7 days before, and on the day. An honour's end: 180, 90 and 30 days
    /// before its last day, and on it. An inspection or a visit: when its time begins, and 30 days before its end. Anything else, of which
    /// whoever ordered it has told already: 30 and 7 days before and on the day, as far as these come after its beginning. And the day after
    /// where the day is the regulation's own; what is only requested is never overdue.
    /// </summary>
    /// <param name="kind">One of <see cref="DutyKinds"/>, <see cref="Expiry"/>, or anything else.</param>
    /// <param name="from">The first day on which it can be done, inclusive.</param>
    /// <param name="due">The last day on which it is done in time, inclusive.</param>
    /// <param name="statutory">That day is set by law or by an order; otherwise it is a request.</param>
    public static IReadOnlyList<ReminderRung> Of(string kind, DateOnly from, DateOnly due, bool statutory)
    {
        IReadOnlyList<ReminderRung> rungs = kind switch
        {
            DutyKinds.SelfReport => Before(due, SelfReportDays),
            Expiry => Before(due, ExpiryDays),
            DutyKinds.Inspection or DutyKinds.Visit =>
                [new ReminderRung(ReminderRung.Start, from), .. Before(due, InspectionDays).Where(rung => rung.Day > from)],
            _ => [.. Before(due, DeadlineDays).Where(rung => rung.Day > from)],
        };
        return statutory ? [.. rungs, new ReminderRung(ReminderRung.Overdue, due.AddDays(1))] : rungs;
    }

    private static IReadOnlyList<ReminderRung> Before(DateOnly day, params IReadOnlyList<int> daysBefore) =>
        [.. daysBefore.Select(days => new ReminderRung(days.ToString(CultureInfo.InvariantCulture), day.AddDays(-days)))];
}
