using System.Globalization;
using System.Text;
using AwardFunctions.Domain.Cycles;

namespace AwardFunctions.Standalone.Commands;

/// <summary>A rehearsed calendar as CSV (RFC 4180), with a byte order mark so that spreadsheets read the Chinese.</summary>
internal static class RehearsalCsv
{
    private const string Bom = "\uFEFF";

    public static string Of(Rehearsal rehearsal, string language)
    {
        var english = language == "en";
        var csv = new StringBuilder(Bom);
        Row(csv, english
            ? ["stage", "name", "what", "earliest", "latest", "provisional", "setting", "article", "rule"]
            : ["环节", "名称", "事项", "最早", "最晚", "暂定", "设定", "条款", "规定"]);
        foreach (var step in rehearsal.Steps)
        {
            Row(csv,
            [
                step.StageId, step.Name.In(language), step.What.In(language), Day(step.Earliest), Day(step.Latest),
                Mark(step.Provisional), Mark(step.IsSetting), step.Citation.Label.In(language), step.Citation.Text.In(language),
            ]);
        }

        return csv.ToString();

        string Mark(bool set) => (set, english) switch
        {
            (true, true) => "yes",
            (true, false) => "是",
            _ => "",
        };
    }

    private static string Day(DateOnly day) => day.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture);

    private static void Row(StringBuilder csv, IEnumerable<string> cells) => csv.AppendJoin(',', cells.Select(Quoted)).Append("\r\n");

    private static string Quoted(string cell) =>
        cell.AsSpan().IndexOfAny(",\"\r\n") < 0 ? cell : $"\"{cell.Replace("\"", "\"\"", StringComparison.Ordinal)}\"";
}
