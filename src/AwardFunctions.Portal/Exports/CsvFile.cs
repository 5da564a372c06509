using System.Globalization;
using System.Text;
using AwardFunctions.Portal.Pages.Shared;

namespace AwardFunctions.Portal.Exports;

/// <summary>A table as CSV (RFC 4180) in UTF-8 with a byte order mark, by which spreadsheets know it for UTF-8.</summary>
public static class CsvFile
{
    public const string ContentType = "text/csv; charset=utf-8";

    public static byte[] Of(ExportTable table, string language)
    {
        var text = new StringBuilder();
        WriteLine(text, table.Columns.Select(column => (object?)column.Title.In(language)));
        foreach (var row in table.Rows)
            WriteLine(text, row);
        return [.. Encoding.UTF8.Preamble, .. Encoding.UTF8.GetBytes(text.ToString())];
    }

    private static void WriteLine(StringBuilder text, IEnumerable<object?> cells) =>
        text.AppendJoin(',', cells.Select(cell => Quoted(TextOf(cell)))).Append("\r\n");

    private static string TextOf(object? cell) => cell switch
    {
        null => "",
        DateOnly day => Show.Iso(day),
        DateTimeOffset at => Show.LocalOf(at).ToString("yyyy-MM-dd HH:mm", CultureInfo.InvariantCulture),
        IFormattable number => number.ToString(null, CultureInfo.InvariantCulture),
        _ => Harmless(cell.ToString() ?? ""),
    };

    /// <remarks>A spreadsheet takes text that begins like this for a formula: applicants name themselves.</remarks>
    private static string Harmless(string text) => text is ['=' or '+' or '-' or '@' or '\t' or '\r' or '\n' or '＝' or '＋' or '－' or '＠', ..] ? "'" + text : text;

    private static string Quoted(string text) =>
        text.AsSpan().IndexOfAny(",\"\r\n") < 0 && text == text.Trim() ? text : $"\"{text.Replace("\"", "\"\"", StringComparison.Ordinal)}\"";
}
