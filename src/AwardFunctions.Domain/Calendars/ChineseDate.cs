using System.Globalization;

namespace AwardFunctions.Domain.Calendars;

/// <summary>How dates are written in Chinese: 2026年3月5日.</summary>
public static class ChineseDate
{
    public static string Of(DateOnly day) => string.Create(CultureInfo.InvariantCulture, $"{day.Year}年{day.Month}月{day.Day}日");
}
