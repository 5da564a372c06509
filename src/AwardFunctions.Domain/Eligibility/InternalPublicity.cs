using System.Globalization;
using AwardFunctions.Domain.Calendars;
using AwardFunctions.Domain.Schemes;

namespace AwardFunctions.Domain.Eligibility;

/// <summary>内部公示: whether an applicant has published its application among its own people for long enough.</summary>
public static class InternalPublicity
{
    /// <summary>
    /// What is wrong with the dates that the form gives; nothing where the scheme asks for none, and where a date is still missing or
    /// malformed, which <see cref="Completeness"/> says. The first day does not count; the last one is inclusive and must be over.
    /// </summary>
    /// <param name="scheme">The scheme.</param>
    /// <param name="values">The form, by field.</param>
    /// <param name="calendar">The calendar in use.</param>
    /// <param name="today">Today where the scheme lives.</param>
    public static IReadOnlyList<Finding> Check(Scheme scheme, IReadOnlyDictionary<string, string> values, WorkingDayCalendar calendar, DateOnly today)
    {
        if (scheme.Stages.OfType<IntakeStage>().First() is not { InternalPublicity: { } clock, InternalPublicityForm: { } form }
            || DayOf(values, form.From) is not { } from || DayOf(values, form.Until) is not { } until)
            return [];
        var earliest = Period.End(from, clock.Duration, calendar).LastDay;
        if (until < earliest)
            return [Found(new LocalizedText(
                $"内部公示时间不足：自{ChineseDate.Of(from)}起（当日不计），最早至{ChineseDate.Of(earliest)}届满",
                $"The internal publicity is too short: begun on {from:yyyy-MM-dd}, which does not count, it ends on {earliest:yyyy-MM-dd} at the earliest"))];
        return until < today ? [] : [Found(new LocalizedText(
            $"内部公示至{ChineseDate.Of(until)}届满，次日起方可提交",
            $"The internal publicity runs until {until:yyyy-MM-dd}; it may be submitted from the day after"))];

        Finding Found(LocalizedText reason) => new(form.Until, reason, scheme.Cite(clock.Article));
    }

    private static DateOnly? DayOf(IReadOnlyDictionary<string, string> values, string field) =>
        DateOnly.TryParseExact(values.GetValueOrDefault(field, "").Trim(), "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out var day) ? day : null;
}
