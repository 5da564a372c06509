using System.Globalization;
using System.Text;
using AwardFunctions.Orchestrations.CalendarFeeds;

namespace AwardFunctions.Portal.Exports;

/// <summary>Writes a calendar as RFC 5545 asks: lines end in CRLF and hold at most 75 octets, texts are escaped, days have no time.</summary>
public static class IcsFile
{
    public const string ContentType = "text/calendar; charset=utf-8";

    private const int LongestLine = 75;

    /// <param name="name">What the calendar is called.</param>
    /// <param name="entries">The entries; each is a whole day.</param>
    /// <param name="language">"zh-CN" or "en".</param>
    /// <param name="portal">The portal's address without a path, e.g. <c>https://award.example.gov.cn</c>.</param>
    /// <param name="at">When it was read, UTC.</param>
    public static byte[] Write(string name, IEnumerable<CalendarEntry> entries, string language, Uri portal, DateTimeOffset at)
    {
        var text = new StringBuilder();
        Line(text, "BEGIN:VCALENDAR");
        Line(text, "VERSION:2.0");
        Line(text, "PRODID:-//AwardFunctions//Award//ZH");
        Line(text, "CALSCALE:GREGORIAN");
        Line(text, "METHOD:PUBLISH");
        Line(text, "X-WR-CALNAME:" + Escape(name));
        Line(text, "X-WR-TIMEZONE:Asia/Shanghai");
        Line(text, "REFRESH-INTERVAL;VALUE=DURATION:PT12H");
        Line(text, "X-PUBLISHED-TTL:PT12H");
        foreach (var entry in entries)
        {
            Line(text, "BEGIN:VEVENT");
            Line(text, "UID:" + Escape($"{entry.Id}@{portal.Host}"));
            Line(text, "DTSTAMP:" + at.UtcDateTime.ToString("yyyyMMdd'T'HHmmss'Z'", CultureInfo.InvariantCulture));
            Line(text, "DTSTART;VALUE=DATE:" + Day(entry.On));
            // The end of a whole day is the next one, which does not count.
            Line(text, "DTEND;VALUE=DATE:" + Day(entry.On.AddDays(1)));
            Line(text, "SUMMARY:" + Escape(entry.What.In(language)));
            Line(text, "DESCRIPTION:" + Escape(string.Join('\n', entry.Details.Select(detail => detail.In(language)))));
            Line(text, "URL:" + new Uri(portal, entry.Path).AbsoluteUri);
            Line(text, "TRANSP:TRANSPARENT");
            Line(text, "END:VEVENT");
        }

        Line(text, "END:VCALENDAR");
        return Encoding.UTF8.GetBytes(text.ToString());
    }

    private static string Day(DateOnly day) => day.ToString("yyyyMMdd", CultureInfo.InvariantCulture);

    private static string Escape(string text) => text.ReplaceLineEndings("\n")
        .Replace("\\", "\\\\", StringComparison.Ordinal).Replace(";", "\\;", StringComparison.Ordinal)
        .Replace(",", "\\,", StringComparison.Ordinal).Replace("\n", "\\n", StringComparison.Ordinal);

    /// <summary>Folds between characters, never within one; a folded line goes on after a space.</summary>
    private static void Line(StringBuilder text, string line)
    {
        var octets = 0;
        foreach (var rune in line.EnumerateRunes())
        {
            if (octets + rune.Utf8SequenceLength > LongestLine)
            {
                text.Append("\r\n ");
                octets = 1;
            }

            text.Append(rune.ToString());
            octets += rune.Utf8SequenceLength;
        }

        text.Append("\r\n");
    }
}
