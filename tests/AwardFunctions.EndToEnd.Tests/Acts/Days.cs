using System.Globalization;
using System.Text.RegularExpressions;

namespace AwardFunctions.EndToEnd.Tests.Acts;

/// <summary>Days as the site writes them.</summary>
internal static partial class Days
{
    public static string InChinese(DateOnly day) => string.Create(CultureInfo.InvariantCulture, $"{day.Year}年{day.Month}月{day.Day}日");

    public static string Iso(DateOnly day) => day.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture);

    /// <summary>The first day that a text names, as 2026-08-24.</summary>
    public static string FirstIn(string text)
    {
        var match = Written().Match(text);
        return Iso(new DateOnly(Number(match, 1), Number(match, 2), Number(match, 3)));
    }

    private static int Number(Match match, int group) => int.Parse(match.Groups[group].ValueSpan, CultureInfo.InvariantCulture);

    [GeneratedRegex("(20[0-9]{2})年([0-9]{1,2})月([0-9]{1,2})日")]
    private static partial Regex Written();
}
