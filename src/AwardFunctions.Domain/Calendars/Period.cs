using AwardFunctions.Domain.Schemes;

namespace AwardFunctions.Domain.Calendars;

/// <summary>
/// Counts periods by the Civil Code 民法典 (art. 200–204): the day on which a period begins does not count; it ends at 24:00 of its last day; a last
/// day that is a day off is replaced by the next working day; months and years end on the corresponding day, or the month's last.
/// </summary>
public static class Period
{
    /// <summary>The end of a period that begins with an event on <paramref name="start"/>.</summary>
    /// <param name="start">The day of the event; it does not count.</param>
    /// <param name="duration">At least one; working days count working days only and so never need to roll.</param>
    /// <param name="calendar">Which days are worked.</param>
    /// <exception cref="ArgumentOutOfRangeException">The duration is zero or negative.</exception>
    public static Deadline End(DateOnly start, Duration duration, WorkingDayCalendar calendar) => duration.Unit == TimeUnit.WorkingDays
        ? WorkingDaysAfter(start, Positive(duration), calendar)
        : DueOn(Corresponding(start, duration), calendar);

    /// <summary>
    /// The last day, inclusive, of a status such as validity or a bar that begins with an event on <paramref name="start"/>: the corresponding
    /// day, never rolled, because nothing has to be done on it.
    /// </summary>
    /// <exception cref="ArgumentOutOfRangeException">The duration is zero or negative.</exception>
    /// <exception cref="ArgumentException">The duration is in working days, which statuses are never counted in.</exception>
    public static DateOnly StatusEnd(DateOnly start, Duration duration) => duration.Unit == TimeUnit.WorkingDays
        ? throw new ArgumentException("A status runs for days, months or years, not working days.", nameof(duration))
        : Corresponding(start, duration);

    /// <summary>The deadline whose last day is <paramref name="lastDay"/>, or the next working day where that is a day off.</summary>
    public static Deadline DueOn(DateOnly lastDay, WorkingDayCalendar calendar)
    {
        var provisional = !calendar.IsPublished(lastDay);
        while (calendar.IsDayOff(lastDay))
        {
            lastDay = lastDay.AddDays(1);
            provisional |= !calendar.IsPublished(lastDay);
        }

        return new Deadline(lastDay, provisional);
    }

    /// <summary>
    /// The working day that is <paramref name="count"/> working days after <paramref name="day"/>, which itself does not count; before it where
    /// <paramref name="count"/> is negative; the day itself, worked or not, where it is zero.
    /// </summary>
    public static DateOnly AddWorkingDays(DateOnly day, int count, WorkingDayCalendar calendar) => WorkingDaysAfter(day, count, calendar).LastDay;

    private static Deadline WorkingDaysAfter(DateOnly day, int count, WorkingDayCalendar calendar)
    {
        var step = Math.Sign(count);
        var provisional = false;
        for (var left = Math.Abs(count); left > 0;)
        {
            day = day.AddDays(step);
            provisional |= !calendar.IsPublished(day);
            if (calendar.IsWorkingDay(day))
                left--;
        }

        return new Deadline(day, provisional);
    }

    private static DateOnly Corresponding(DateOnly start, Duration duration) => duration.Unit switch
    {
        TimeUnit.Days => start.AddDays(Positive(duration)),
        TimeUnit.Months => start.AddMonths(Positive(duration)),
        TimeUnit.Years => start.AddYears(Positive(duration)),
        _ => throw new ArgumentOutOfRangeException(nameof(duration), duration.Unit, "Not a unit of time."),
    };

    private static int Positive(Duration duration) => duration.Count > 0
        ? duration.Count
        : throw new ArgumentOutOfRangeException(nameof(duration), duration.Count, "A period is at least one long.");
}
