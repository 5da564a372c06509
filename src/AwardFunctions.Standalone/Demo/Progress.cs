using AwardFunctions.Domain.Calendars;
using AwardFunctions.Domain.Schemes;
using AwardFunctions.Orchestrations.Audit;
using Spectre.Console;

namespace AwardFunctions.Standalone.Demo;

/// <summary>Prints a cycle's audit log as it grows: when, what, under which article.</summary>
internal sealed class Progress(IAnsiConsole console, AuditLog log, string language)
{
    /// <summary>What is asked of people is told once they have decided.</summary>
    private const string Asked = "decision.asked";
    private const string Sheet = "sheet.submitted";
    private static readonly string[] WeekdaysZh = ["周日", "周一", "周二", "周三", "周四", "周五", "周六"];
    private readonly SchemeZone zone = new("Asia/Shanghai");
    private readonly Dictionary<string, long> shown = [];

    public void Title(LocalizedText title)
    {
        console.WriteLine();
        console.Write(new Rule($"[bold]{Markup.Escape(title.In(language))}[/]") { Justification = Justify.Left });
    }

    /// <summary>Prints what happened in the cycle since the last time; what happened several times at once, once.</summary>
    public async Task ShowAsync(string cycleId, CancellationToken cancellationToken)
    {
        var happened = new List<(AuditEntry Entry, int Times)>();
        await foreach (var record in log.ListAsync(cycleId, cancellationToken))
        {
            if (record.Sequence <= shown.GetValueOrDefault(cycleId))
                continue;
            shown[cycleId] = record.Sequence;
            var entry = record.Entry;
            if (happened is [.., var last] && entry.Action == Sheet && (last.Entry.Action, last.Entry.Actor) == (entry.Action, entry.Actor))
                happened[^1] = last with { Times = last.Times + 1 };
            else if (entry.Action != Asked)
                happened.Add((entry, 1));
        }

        foreach (var (entry, times) in happened)
            Print(entry, times);
    }

    private void Print(AuditEntry entry, int times)
    {
        var at = zone.LocalOf(entry.At);
        var weekday = language == "en" ? at.DayOfWeek.ToString()[..3] : WeekdaysZh[(int)at.DayOfWeek];
        var style = entry.Action.StartsWith("stage.", StringComparison.Ordinal) || entry.Action.StartsWith("cycle.", StringComparison.Ordinal) ? "bold" : "default";
        var line = new Grid().AddColumn(new GridColumn().NoWrap().Width(21)).AddColumn(new GridColumn().Width(14)).AddColumn();
        line.AddRow(
            $"[grey]{at:yyyy-MM-dd} {weekday} {at:HH:mm}[/]",
            entry.Citation is { } citation ? $"[teal]{Markup.Escape(Short(citation))}[/]" : "",
            $"[{style}]{Markup.Escape(times > 1 ? Together(entry.What.In(language), times) : entry.What.In(language))}[/]");
        console.Write(line);
    }

    /// <summary>Sheets handed in at once, of which each entry names another unit: the stage, and how many.</summary>
    private string Together(string first, int times) => language == "en"
        ? $"{first[..first.IndexOf(':', StringComparison.Ordinal)]}: {times} score sheets were submitted"
        : $"{first[..first.IndexOf('：', StringComparison.Ordinal)]}：{times} 份评分表已提交";

    /// <summary>The article without the regulation's title, which stands above.</summary>
    private string Short(Citation citation)
    {
        if (citation.Article.StartsWith("setting:", StringComparison.Ordinal))
            return language == "en" ? "setting" : "设定";
        var label = citation.Label.In(language);
        return label[(language == "en" ? label.LastIndexOf(", ", StringComparison.Ordinal) + 2 : label.IndexOf('》', StringComparison.Ordinal) + 1)..];
    }
}
