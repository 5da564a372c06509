using System.Text;
using AwardFunctions.Domain.Json;

namespace AwardFunctions.Domain.Calendars;

/// <summary>The State Council's notice 国务院办公厅关于部分节假日安排的通知 for one year.</summary>
/// <param name="Year">The year it is for, 2000 to 2100.</param>
/// <param name="Source">Where it was published.</param>
/// <param name="Days">The days it names; a few may lie in the last week of the year before or the first of the year after.</param>
public sealed record CalendarYear(int Year, IReadOnlyList<string> Source, IReadOnlyList<CalendarDay> Days)
{
    /// <summary>Reads a calendar file.</summary>
    /// <exception cref="CalendarFormatException">It is not one; the exception says where and why.</exception>
    public static CalendarYear Parse(string json)
    {
        var reading = StrictJson.Read<CalendarYear>(Encoding.UTF8.GetBytes(json));
        var fault = reading.Faults.FirstOrDefault() ?? Check(reading.Value!, reading.Lines);
        return fault is null ? reading.Value! : throw new CalendarFormatException(fault.Line, fault.Path, fault.Reason);
    }

    private static JsonFault? Check(CalendarYear calendar, JsonLines lines)
    {
        if (calendar.Year is < 2000 or > 2100)
            return lines.Fault("$.year", $"{calendar.Year} is not a year that can be imported; allowed are 2000 to 2100.");
        if (calendar.Source.Count == 0)
            return lines.Fault("$.source", "At least one address of the notice is expected.");
        if (calendar.Days.Count == 0)
            return lines.Fault("$.days", "A notice names at least one day.");

        var seen = new HashSet<DateOnly>();
        var (first, last) = (new DateOnly(calendar.Year - 1, 12, 24), new DateOnly(calendar.Year + 1, 1, 7));
        for (var i = 0; i < calendar.Days.Count; i++)
        {
            var day = calendar.Days[i];
            var path = $"$.days[{i}].date";
            if (day.Date < first || day.Date > last)
                return lines.Fault(path,
                    $"{day.Date:yyyy-MM-dd} does not belong to the notice for {calendar.Year}; allowed are {first:yyyy-MM-dd} to {last:yyyy-MM-dd}.");
            if (!seen.Add(day.Date))
                return lines.Fault(path, $"{day.Date:yyyy-MM-dd} stands here a second time; each day may stand once.");
            if (!day.Off && day.Date.DayOfWeek is not (DayOfWeek.Saturday or DayOfWeek.Sunday))
                return lines.Fault(path,
                    $"{day.Date:yyyy-MM-dd} is a {day.Date.DayOfWeek} and worked anyway; only Saturdays and Sundays can be worked in exchange.");
        }

        return null;
    }
}
