using System.Globalization;
using AwardFunctions.Domain.Calendars;
using AwardFunctions.Domain.Schemes;

namespace AwardFunctions.Domain.Honours;

/// <summary>
/// On which days an honour's duties fall due. Duties without a date or an interval, e.g. to share one's experience, never do.
/// </summary>
public static class DutyCalendar
{
    /// <summary>What falls due in a calendar year while the honour is in force, soonest first.</summary>
    /// <param name="scheme">The scheme.</param>
    /// <param name="tierId">The tier won; a duty binds only the tiers it names.</param>
    /// <param name="decidedOn">The date of the government's document.</param>
    /// <param name="validUntil">The last day of validity, inclusive; null where the text states no end.</param>
    /// <param name="year">The calendar year of <see cref="DutyDue.On"/>.</param>
    /// <remarks>
    /// A yearly date is first due in the year after the award (AY23, ZM29). An interval of years means calendar years, the first being the year
    /// after the award (AY24): due by 31 December, or by the honour's last day where that comes before. Other intervals run from the award.
    /// </remarks>
    public static IReadOnlyList<DutyDue> Of(Scheme scheme, string tierId, DateOnly decidedOn, DateOnly? validUntil, int year) =>
    [
        .. scheme.Duties
            .Where(duty => duty.Tiers.Contains(tierId))
            .SelectMany(duty => Of(duty, decidedOn, validUntil ?? DateOnly.MaxValue, year))
            .OrderBy(due => due.On),
    ];

    /// <summary>The first time that a duty falls due after a day, exclusive; null where it never does, or the honour ends before.</summary>
    /// <param name="duty">The duty; it binds the tier won.</param>
    /// <param name="decidedOn">The date of the government's document.</param>
    /// <param name="validUntil">The last day of validity, inclusive; null where the text states no end.</param>
    /// <param name="after">The day.</param>
    public static DutyDue? NextOf(Duty duty, DateOnly decidedOn, DateOnly? validUntil, DateOnly after)
    {
        if (duty is { DueMonthDay: null, Every: null })
            return null;
        var end = validUntil ?? DateOnly.MaxValue;
        var first = Math.Max(after.Year, decidedOn.Year);
        return Enumerable.Range(first, Math.Min(end.Year, first + YearsOf(duty)) - first + 1)
            .SelectMany(year => Of(duty, decidedOn, end, year))
            .FirstOrDefault(due => due.On > after);
    }

    /// <summary>Within so many years after any day a duty falls due once more.</summary>
    private static int YearsOf(Duty duty) => duty.Every switch
    {
        { Unit: TimeUnit.Years } every => every.Count,
        { Unit: TimeUnit.Months } every => (every.Count / 12) + 1,
        { } every => (every.Count / 365) + 1,
        null => 1,
    };

    private static IEnumerable<DutyDue> Of(Duty duty, DateOnly decidedOn, DateOnly end, int year) => duty switch
    {
        { DueMonthDay: { } monthDay } => OnDate(duty, monthDay, decidedOn, end, year),
        { Every: { Unit: TimeUnit.Years } every } => InCalendarYears(duty, every.Count, decidedOn, end, year),
        { Every: { } every } => ByInterval(duty, every, decidedOn, end, year),
        _ => [],
    };

    private static IEnumerable<DutyDue> OnDate(Duty duty, string monthDay, DateOnly decidedOn, DateOnly end, int year)
    {
        var on = DateOnly.ParseExact($"{year:D4}-{monthDay}", "yyyy-MM-dd", CultureInfo.InvariantCulture);
        if (year > decidedOn.Year && on <= end)
            yield return new DutyDue(duty, new DateOnly(year, 1, 1), on);
    }

    private static IEnumerable<DutyDue> InCalendarYears(Duty duty, int count, DateOnly decidedOn, DateOnly end, int year)
    {
        var (first, last) = (new DateOnly(year - count + 1, 1, 1), new DateOnly(year, 12, 31));
        if (year > decidedOn.Year && (year - decidedOn.Year) % count == 0 && end >= new DateOnly(year, 1, 1))
            yield return new DutyDue(duty, first, end < last ? end : last);
    }

    private static IEnumerable<DutyDue> ByInterval(Duty duty, Duration every, DateOnly decidedOn, DateOnly end, int year)
    {
        var before = decidedOn;
        for (var count = every.Count; before.Year <= year; count += every.Count)
        {
            var on = Period.StatusEnd(decidedOn, every with { Count = count });
            if (on.Year == year && on <= end)
                yield return new DutyDue(duty, before.AddDays(1), on);
            before = on;
        }
    }
}
