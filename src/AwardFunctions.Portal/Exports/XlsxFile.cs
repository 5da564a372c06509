using System.Globalization;
using AwardFunctions.Portal.Pages.Shared;
using DocumentFormat.OpenXml;
using DocumentFormat.OpenXml.Packaging;
using DocumentFormat.OpenXml.Spreadsheet;

namespace AwardFunctions.Portal.Exports;

/// <summary>A table as an Excel workbook: numbers are numbers and dates are dates, so that people can reckon with them.</summary>
public static class XlsxFile
{
    public const string ContentType = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";

    private const uint Plain = 0, Head = 1, Date = 2, Instant = 3, Amount = 4;
    private const int LongestSheetName = 31;
    private static readonly DateTime Epoch = new(1899, 12, 30, 0, 0, 0, DateTimeKind.Unspecified);

    public static byte[] Of(ExportTable table, string language)
    {
        using var memory = new MemoryStream();
        using (var document = SpreadsheetDocument.Create(memory, SpreadsheetDocumentType.Workbook))
        {
            var book = document.AddWorkbookPart();
            var styles = book.AddNewPart<WorkbookStylesPart>();
            styles.Stylesheet = Styles();
            var sheet = book.AddNewPart<WorksheetPart>();
            sheet.Worksheet = new Worksheet(
                new SheetViews(new SheetView(new Pane { VerticalSplit = 1, TopLeftCell = "A2", ActivePane = PaneValues.BottomLeft, State = PaneStateValues.Frozen }) { WorkbookViewId = 0 }),
                new Columns(table.Columns.Select((column, index) => new Column { Min = (uint)index + 1, Max = (uint)index + 1, Width = column.Width, CustomWidth = true })),
                new SheetData([
                    new Row(table.Columns.Select(column => Text(column.Title.In(language), Head))),
                    .. table.Rows.Select(row => new Row(row.Select(CellOf))),
                ]));
            book.Workbook = new Workbook(new Sheets(new Sheet { Id = book.GetIdOfPart(sheet), SheetId = 1, Name = NameOf(table.Title.In(language)) }));
        }

        return memory.ToArray();
    }

    private static Cell CellOf(object? value) => value switch
    {
        null => new Cell(),
        int number => Number(number.ToString(CultureInfo.InvariantCulture), Plain),
        decimal number => Number(number.ToString(CultureInfo.InvariantCulture), Amount),
        DateOnly day => Number(Serial(day.ToDateTime(TimeOnly.MinValue)), Date),
        DateTimeOffset at => Number(Serial(Show.LocalOf(at).DateTime), Instant),
        _ => Text(value.ToString() ?? "", Plain),
    };

    private static string Serial(DateTime local) => (local - Epoch).TotalDays.ToString("0.######", CultureInfo.InvariantCulture);

    private static Cell Number(string value, uint style) => new(new CellValue(value)) { DataType = CellValues.Number, StyleIndex = style };

    /// <remarks>Text stands in the cell as text: no spreadsheet takes it for a formula. XML knows no control characters.</remarks>
    private static Cell Text(string value, uint style) =>
        new(new InlineString(new Text(new string([.. value.Where(one => one is '\t' or '\n' or '\r' || !char.IsControl(one))])) { Space = SpaceProcessingModeValues.Preserve }))
        {
            DataType = CellValues.InlineString,
            StyleIndex = style,
        };

    private static string NameOf(string title)
    {
        var name = new string([.. title.Where(one => !"[]:*?/\\'".Contains(one, StringComparison.Ordinal))]);
        return name.Length <= LongestSheetName ? name : name[..LongestSheetName];
    }

    private static Stylesheet Styles() => new(
        new NumberingFormats(
            new NumberingFormat { NumberFormatId = 164, FormatCode = "yyyy-mm-dd" },
            new NumberingFormat { NumberFormatId = 165, FormatCode = "yyyy-mm-dd hh:mm" },
            new NumberingFormat { NumberFormatId = 166, FormatCode = "0.00" }),
        new Fonts(new Font(), new Font(new Bold())),
        new Fills(new Fill(new PatternFill { PatternType = PatternValues.None }), new Fill(new PatternFill { PatternType = PatternValues.Gray125 })),
        new Borders(new Border()),
        new CellStyleFormats(new CellFormat()),
        new CellFormats(
            new CellFormat(),
            new CellFormat { FontId = 1, ApplyFont = true },
            new CellFormat { NumberFormatId = 164, ApplyNumberFormat = true },
            new CellFormat { NumberFormatId = 165, ApplyNumberFormat = true },
            new CellFormat { NumberFormatId = 166, ApplyNumberFormat = true }));
}
