using System.Globalization;
using AwardFunctions.Domain.Calendars;

namespace AwardFunctions.Portal.Pages.Shared;

/// <summary>Days, instants and amounts as people read them. Instants are shown in Asia/Shanghai, in which all schemes live.</summary>
public static class Show
{
    private static readonly SchemeZone Zone = new("Asia/Shanghai");

    private static readonly string[] Months =
        ["January", "February", "March", "April", "May", "June", "July", "August", "September", "October", "November", "December"];

    private static readonly string[] WeekdaysZh = ["日", "一", "二", "三", "四", "五", "六"];

    /// <summary>2026年3月5日, or 5 March 2026.</summary>
    public static string Day(DateOnly day, string language) => language == Http.Language.English
        ? string.Create(CultureInfo.InvariantCulture, $"{day.Day} {Months[day.Month - 1]} {day.Year}")
        : string.Create(CultureInfo.InvariantCulture, $"{day.Year}年{day.Month}月{day.Day}日");

    /// <summary>3月5日, or 5 Mar: for tables and pictures in which the year is plain.</summary>
    public static string ShortDay(DateOnly day, string language) => language == Http.Language.English
        ? string.Create(CultureInfo.InvariantCulture, $"{day.Day} {Months[day.Month - 1][..3]}")
        : string.Create(CultureInfo.InvariantCulture, $"{day.Month}月{day.Day}日");

    /// <summary>3月, or Mar.</summary>
    public static string Month(DateOnly day, string language) =>
        language == Http.Language.English ? Months[day.Month - 1][..3] : string.Create(CultureInfo.InvariantCulture, $"{day.Month}月");

    /// <summary>周四, or Thursday.</summary>
    public static string Weekday(DateOnly day, string language) =>
        language == Http.Language.English ? day.DayOfWeek.ToString() : "周" + WeekdaysZh[(int)day.DayOfWeek];

    /// <summary>The day of an instant where the schemes live.</summary>
    public static DateOnly DayOf(DateTimeOffset instant) => Zone.DayOf(instant);

    /// <summary>The wall-clock time of an instant where the schemes live.</summary>
    public static DateTimeOffset LocalOf(DateTimeOffset instant) => Zone.LocalOf(instant);

    /// <summary>The instant (UTC) at which a day begins where the schemes live.</summary>
    public static DateTimeOffset StartOf(DateOnly day) => Zone.StartOf(day);

    /// <summary>2026年3月5日 16:30, or 5 March 2026, 16:30.</summary>
    public static string Instant(DateTimeOffset instant, string language)
    {
        var local = Zone.LocalOf(instant);
        var day = Day(DateOnly.FromDateTime(local.DateTime), language);
        return day + (language == Http.Language.English ? ", " : " ") + local.ToString("HH:mm", CultureInfo.InvariantCulture);
    }

    /// <summary>What machines read in a time element.</summary>
    public static string Iso(DateOnly day) => day.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture);

    /// <summary>What machines read in a time element.</summary>
    public static string Iso(DateTimeOffset instant) => instant.UtcDateTime.ToString("yyyy-MM-ddTHH:mm:ssZ", CultureInfo.InvariantCulture);

    /// <summary>Points with two decimals, e.g. 613.50.</summary>
    public static string Points(decimal points) => points.ToString("0.00", CultureInfo.InvariantCulture);

    /// <summary>A number with as many decimals as it has, at most two, e.g. 12.5.</summary>
    public static string Number(decimal number) => number.ToString("0.##", CultureInfo.InvariantCulture);

    /// <summary>100,000 元 / CNY 100,000, and 10 万元 where it is round.</summary>
    public static string Money(decimal yuan, string language) => language == Http.Language.English
        ? string.Create(CultureInfo.InvariantCulture, $"CNY {yuan:#,0.##}")
        : yuan >= 10_000 && yuan % 10_000 == 0
            ? string.Create(CultureInfo.InvariantCulture, $"{yuan / 10_000:0} 万元")
            : string.Create(CultureInfo.InvariantCulture, $"{yuan:#,0.##} 元");
}
