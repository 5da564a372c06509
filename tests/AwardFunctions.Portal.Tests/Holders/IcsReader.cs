using System.Globalization;
using System.Text;
using System.Text.RegularExpressions;

namespace AwardFunctions.Portal.Tests.Holders;

/// <summary>A small reader of iCalendar that takes nothing RFC 5545 does not allow.</summary>
internal static partial class IcsReader
{
    private static readonly string[] Once = ["UID", "DTSTAMP", "DTSTART", "DTEND", "SUMMARY", "DESCRIPTION", "URL", "TRANSP"];

    /// <summary>The events of a calendar, each as its properties, unescaped.</summary>
    public static IReadOnlyList<IReadOnlyDictionary<string, string>> Read(byte[] bytes)
    {
        var text = new UTF8Encoding(false, throwOnInvalidBytes: true).GetString(bytes);
        Assert.EndsWith("\r\n", text, StringComparison.Ordinal);
        var lines = text[..^2].Split("\r\n");
        Assert.All(lines, line => Assert.False(line.Contains('\r') || line.Contains('\n'), "a bare line break"));
        Assert.All(lines, line => Assert.InRange(Encoding.UTF8.GetByteCount(line), 1, 75));
        var open = new Stack<string>();
        var events = new List<IReadOnlyDictionary<string, string>>();
        Dictionary<string, string>? current = null;
        foreach (var line in Unfold(lines))
        {
            var match = Property().Match(line);
            Assert.True(match.Success, line);
            var (name, parameters, value) = (match.Groups[1].Value, match.Groups[2].Value, match.Groups[3].Value);
            if (name == "BEGIN")
            {
                Assert.Equal(open.Count == 0 ? "VCALENDAR" : "VEVENT", value);
                open.Push(value);
                current = value == "VEVENT" ? new(StringComparer.Ordinal) : null;
            }
            else if (name == "END")
            {
                Assert.Equal(open.Pop(), value);
                if (value == "VEVENT")
                    events.Add(Checked(current!));
                current = null;
            }
            else if (current is not null)
            {
                Assert.Contains(name, Once);
                if (name is "DTSTART" or "DTEND")
                    Assert.Equal(";VALUE=DATE", parameters);
                Assert.True(current.TryAdd(name, name == "URL" ? value : Unescape(value)), $"{name} twice");
            }
        }

        Assert.Empty(open);
        Assert.Equal(events.Count, events.Select(one => one["UID"]).Distinct().Count());
        return events;
    }

    private static IEnumerable<string> Unfold(string[] lines)
    {
        var whole = new StringBuilder(lines[0]);
        foreach (var line in lines.Skip(1))
        {
            if (line[0] is ' ' or '\t')
            {
                whole.Append(line.AsSpan(1));
                continue;
            }

            yield return whole.ToString();
            whole.Clear().Append(line);
        }

        yield return whole.ToString();
    }

    private static Dictionary<string, string> Checked(Dictionary<string, string> one)
    {
        Assert.True(DateTime.TryParseExact(one["DTSTAMP"], "yyyyMMdd'T'HHmmss'Z'", CultureInfo.InvariantCulture, DateTimeStyles.None, out _));
        var (start, end) = (Day(one["DTSTART"]), Day(one["DTEND"]));
        Assert.Equal(start.AddDays(1), end);
        Assert.True(Uri.TryCreate(one["URL"], UriKind.Absolute, out _), one["URL"]);
        Assert.NotEmpty(one["SUMMARY"]);
        return one;
    }

    private static DateOnly Day(string text) => DateOnly.ParseExact(text, "yyyyMMdd", CultureInfo.InvariantCulture);

    private static string Unescape(string value)
    {
        var text = new StringBuilder();
        for (var at = 0; at < value.Length; at++)
        {
            if (value[at] is ',' or ';')
                Assert.Fail($"not escaped: {value}");
            if (value[at] != '\\')
            {
                text.Append(value[at]);
                continue;
            }

            text.Append(value[++at] switch
            {
                'n' or 'N' => '\n',
                '\\' or ',' or ';' => value[at],
                var other => throw new InvalidOperationException($"\\{other} is no escape."),
            });
        }

        return text.ToString();
    }

    [GeneratedRegex("^([A-Z][A-Z-]*)((?:;[A-Z-]+=[^;:]+)*):(.*)$")]
    private static partial Regex Property();
}
