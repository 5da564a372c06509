using System.Globalization;
using AwardFunctions.Domain.Cycles;
using AwardFunctions.Domain.Schemes;
using Spectre.Console;

namespace AwardFunctions.Standalone.Commands;

/// <summary>A rehearsed calendar as a table that is readable at 100 columns; the articles' texts stand below it, once each.</summary>
internal static class RehearsalTable
{
    public static void Write(IAnsiConsole console, Scheme scheme, DateOnly announce, Rehearsal rehearsal, string language)
    {
        console.MarkupLine($"[bold]{Text(scheme.Name)}[/]  {Text(scheme.Instrument.Title)} {Markup.Escape(scheme.Instrument.DocumentNumber)}");
        console.MarkupLine($"{In("公告日期", "Announced on")} {Day(announce)}");
        console.Write(Table());
        console.MarkupLine($"[grey]{Markup.Escape(In(
            "暂＝所涉年份的放假安排尚未公布，日期为暂定；设＝期限由评审机构设定，办法未规定。",
            "P = provisional, a year's day-off notice is not published yet; S = the office's own setting, not in the regulation."))}[/]");
        console.WriteLine();
        Articles();
        foreach (var remark in rehearsal.Remarks)
            console.MarkupLine($"[yellow]{Text(remark.Reason)}[/]{In("（", " (")}{Text(remark.Citation.Label)}{In("）", ")")}");

        Table Table()
        {
            var table = new Table { Border = TableBorder.Simple };
            table.AddColumn(new TableColumn(In("环节", "Stage")).Width(24)).AddColumn(new TableColumn(In("事项", "What")).Width(24));
            table.AddColumn(new TableColumn(In("最早", "Earliest")).NoWrap()).AddColumn(new TableColumn(In("最晚", "Latest")).NoWrap());
            table.AddColumn(new TableColumn(In("条款", "Article")).NoWrap()).AddColumn(new TableColumn("").NoWrap());
            string? before = null;
            foreach (var step in rehearsal.Steps)
            {
                var stage = step.Name.In(language);
                table.AddRow(
                    Markup.Escape(stage == before ? "" : stage), Text(step.What), Day(step.Earliest), Day(step.Latest), Markup.Escape(Short(step.Citation)),
                    (step.Provisional ? $"[yellow]{In("暂", "P")}[/]" : "") + (step.IsSetting ? $"[grey]{In("设", "S")}[/]" : ""));
                before = stage;
            }

            return table;
        }

        void Articles()
        {
            foreach (var citation in rehearsal.Steps.Select(step => step.Citation).DistinctBy(citation => citation.Article))
            {
                var lines = new Grid().AddColumn(new GridColumn().Width(16).NoWrap()).AddColumn();
                lines.AddRow(Markup.Escape(Short(citation)), Text(citation.Text));
                console.Write(lines);
            }

            console.WriteLine();
        }

        // The regulation's title stands above the table; repeating it in each row would only push the dates off the line.
        string Short(Citation citation) => citation.Label.In(language)
            .Replace($"《{scheme.Instrument.Title.Zh}》", "", StringComparison.Ordinal)
            .Replace($"{scheme.Instrument.Title.En}, ", "", StringComparison.Ordinal);
        string In(string zh, string en) => language == "en" ? en : zh;
        string Text(LocalizedText text) => Markup.Escape(text.In(language));
    }

    private static string Day(DateOnly day) => day.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture);
}
