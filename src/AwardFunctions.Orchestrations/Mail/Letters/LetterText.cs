using System.Globalization;
using AwardFunctions.Domain.Calendars;
using AwardFunctions.Domain.Schemes;

namespace AwardFunctions.Orchestrations.Mail.Letters;

/// <summary>How letters say what they all have to say: whom they greet, days, times, sizes.</summary>
internal static class LetterText
{
    public static LocalizedText Same(string text) => new(text, text);

    /// <summary>The subject line, with the award's name in the brackets Chinese readers scan for.</summary>
    public static LocalizedText Subject(Letterhead head, string zh, string en) => new($"【{head.Award.Zh}】{zh}", $"{head.Award.En}: {en}");

    public static LocalizedText ToUnit(string name) => new($"{name}：\n您好！", $"Dear {name},");

    public static LocalizedText ToPerson(string name) => name.Length == 0 ? new("您好！", "Hello,") : new($"尊敬的{name}：\n您好！", $"Dear {name},");

    public static LocalizedText Day(DateOnly day) => new(
        string.Create(CultureInfo.InvariantCulture, $"{day.Year}年{day.Month}月{day.Day}日"), day.ToString("d MMMM yyyy", CultureInfo.InvariantCulture));

    /// <summary>A last day, inclusive; a provisional one says so.</summary>
    public static LocalizedText LastDay(Deadline deadline)
    {
        var day = Day(deadline.LastDay);
        return deadline.Provisional
            ? new($"{day.Zh}24时前（暂定，以该年度放假安排公布后重新计算为准）", $"the end of {day.En} (provisional until that year's public holidays are published)")
            : new($"{day.Zh}24时前", $"the end of {day.En}");
    }

    public static LocalizedText Instant(DateTimeOffset instant, Letterhead head)
    {
        var local = new SchemeZone(head.TimeZone).LocalOf(instant);
        var day = Day(DateOnly.FromDateTime(local.DateTime));
        var time = local.ToString("HH:mm:ss", CultureInfo.InvariantCulture);
        return new($"{day.Zh} {time}", $"{day.En}, {time}");
    }

    /// <summary>A size as people read it: 1 MB is 1024 × 1024 bytes, rounded to one digit.</summary>
    public static string Size(long bytes) => bytes switch
    {
        < 1024 => string.Create(CultureInfo.InvariantCulture, $"{bytes} B"),
        < 1024 * 1024 => string.Create(CultureInfo.InvariantCulture, $"{bytes / 1024.0:0.#} KB"),
        < 1024L * 1024 * 1024 => string.Create(CultureInfo.InvariantCulture, $"{bytes / 1024.0 / 1024:0.#} MB"),
        _ => string.Create(CultureInfo.InvariantCulture, $"{bytes / 1024.0 / 1024 / 1024:0.##} GB"),
    };

    public static MailFact Fact(string zh, string en, LocalizedText value) => new(new LocalizedText(zh, en), value);

    public static MailFact Fact(string zh, string en, string value) => Fact(zh, en, Same(value));

    public static MailAction Button(string zh, string en, string url) => new(new LocalizedText(zh, en), url);
}
