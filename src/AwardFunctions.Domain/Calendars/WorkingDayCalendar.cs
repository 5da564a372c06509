using System.Collections.Frozen;
using System.Text;

namespace AwardFunctions.Domain.Calendars;

/// <summary>
/// Which days are worked in China: Monday to Friday, except statutory days off, and the week-end days worked in exchange 调休, as far as
/// notices are known. Immutable.
/// </summary>
public sealed class WorkingDayCalendar
{
    private readonly FrozenDictionary<int, CalendarYear> years;
    private readonly FrozenDictionary<DateOnly, bool> offByDate;

    /// <summary>The calendar made of these notices; the later notice of two that name a day counts.</summary>
    /// <exception cref="ArgumentException">Two notices are for the same year.</exception>
    public WorkingDayCalendar(IEnumerable<CalendarYear> notices)
    {
        years = notices.ToFrozenDictionary(notice => notice.Year);
        var days = new Dictionary<DateOnly, bool>();
        foreach (var day in years.Values.OrderBy(notice => notice.Year).SelectMany(notice => notice.Days))
            days[day.Date] = day.Off;
        offByDate = days.ToFrozenDictionary();
        LastPublishedYear = years.Count == 0 ? null : years.Keys.Max();
    }

    /// <summary>The calendar of the notices that the product carries.</summary>
    public static WorkingDayCalendar Embedded { get; } = new(EmbeddedNotices());

    /// <summary>The latest year with a notice; null without any.</summary>
    public int? LastPublishedYear { get; }

    /// <summary>The years with a notice, ascending.</summary>
    public IReadOnlyList<int> PublishedYears => [.. years.Keys.Order()];

    /// <summary>This calendar with one more notice; it takes the place of one for the same year.</summary>
    public WorkingDayCalendar With(CalendarYear notice) => new(years.Values.Where(known => known.Year != notice.Year).Append(notice));

    public bool IsWorkingDay(DateOnly day) => !IsDayOff(day);

    /// <summary>A statutory day off or an ordinary week-end; where no notice is known, week-ends only.</summary>
    public bool IsDayOff(DateOnly day) =>
        offByDate.TryGetValue(day, out var off) ? off : day.DayOfWeek is DayOfWeek.Saturday or DayOfWeek.Sunday;

    /// <summary>
    /// True where a notice says what the day is: the notice for its year is known, or a neighbouring year's notice names it. The next year's notice
    /// may still change the last days of December, so an import recomputes every open deadline, not only the provisional ones.
    /// </summary>
    public bool IsPublished(DateOnly day) => years.ContainsKey(day.Year) || offByDate.ContainsKey(day);

    private static IEnumerable<CalendarYear> EmbeddedNotices()
    {
        var assembly = typeof(WorkingDayCalendar).Assembly;
        foreach (var name in assembly.GetManifestResourceNames().Where(name => name.StartsWith("Calendars/", StringComparison.Ordinal)))
        {
            using var reader = new StreamReader(assembly.GetManifestResourceStream(name)!, Encoding.UTF8);
            yield return CalendarYear.Parse(reader.ReadToEnd());
        }
    }
}
