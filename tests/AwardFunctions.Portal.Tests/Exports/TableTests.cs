using System.Globalization;
using System.Text;
using AwardFunctions.Portal.Exports;
using AwardFunctions.Portal.Tests.Hosting;
using DocumentFormat.OpenXml.Packaging;
using DocumentFormat.OpenXml.Spreadsheet;
using DocumentFormat.OpenXml.Validation;

namespace AwardFunctions.Portal.Tests.Exports;

public sealed class TableTests(ConferredAward award) : IClassFixture<ConferredAward>
{
    private static readonly ExportTable Hostile = new(
        "list", new("名单: [一]/二", "List"),
        [new(new("单位", "Unit"), 30), new(new("得分", "Score"), 10), new(new("日期", "Day"), 12), new(new("时间", "At"), 18)],
        [
            ["=HYPERLINK(\"http://evil\")", 830.5m, new DateOnly(2026, 3, 24), new DateTimeOffset(2026, 3, 24, 1, 30, 0, TimeSpan.Zero)],
            ["甲\"乙\",丙\n丁", -3m, null, null],
            ["+86 372", 7, null, null],
            ["a\u0001b", null, null, null],
        ]);

    [Fact]
    public void Csv_OfHostileText_IsQuotedAndNoFormula()
    {
        var bytes = CsvFile.Of(Hostile, "zh-CN");

        Assert.Equal(Encoding.UTF8.GetPreamble(), bytes[..3]);
        Assert.Equal(
            "单位,得分,日期,时间\r\n\"'=HYPERLINK(\"\"http://evil\"\")\",830.5,2026-03-24,2026-03-24 09:30\r\n\"甲\"\"乙\"\",丙\n丁\",-3,,\r\n'+86 372,7,,\r\na\u0001b,,,\r\n",
            Encoding.UTF8.GetString(bytes[3..]));
    }

    [Fact]
    public void Xlsx_OfHostileText_IsAValidWorkbookWithRealNumbersAndDates()
    {
        using var document = SpreadsheetDocument.Open(new MemoryStream(XlsxFile.Of(Hostile, "zh-CN")), isEditable: false);

        Assert.Empty(new OpenXmlValidator().Validate(document).Select(error => error.Description));
        Assert.Equal("名单 一二", document.WorkbookPart!.Workbook.Descendants<Sheet>().Single().Name!.Value);
        var rows = document.WorkbookPart.WorksheetParts.Single().Worksheet.Descendants<Row>().Select(row => row.Elements<Cell>().ToList()).ToList();
        Assert.Equal(["单位", "得分", "日期", "时间"], rows[0].Select(cell => cell.InnerText));
        Assert.Equal("=HYPERLINK(\"http://evil\")", rows[1][0].InnerText);
        Assert.Equal(CellValues.InlineString, rows[1][0].DataType!.Value);
        Assert.Equal("830.5", rows[1][1].CellValue!.Text);
        // 24 March 2026 is day 46105 of Excel's reckoning, 09:30 is 0.395833 of a day.
        Assert.Equal("46105", rows[1][2].CellValue!.Text);
        Assert.Equal("46105.395833", rows[1][3].CellValue!.Text);
        Assert.Equal("ab", rows[4][0].InnerText);
    }

    [Theory]
    [InlineData("applications", 2)]
    [InlineData("ranking", 2)]
    [InlineData("proposed", 2)]
    [InlineData("honours", 1)]
    [InlineData("experts", 3)] // the inspection's team
    public async Task Export_OfEachList_ComesInBothFormatsWithTheSameRows(string list, int rows)
    {
        var csv = await award.Of("office").Client.GetStringAsync($"/office/cycles/{AwardPortal.Cycle}/exports/{list}.csv");
        var xlsx = await award.Of("office").Client.GetByteArrayAsync($"/office/cycles/{AwardPortal.Cycle}/exports/{list}.xlsx");

        Assert.Equal(rows + 1, csv.Split("\r\n", StringSplitOptions.RemoveEmptyEntries).Length);
        using var document = SpreadsheetDocument.Open(new MemoryStream(xlsx), isEditable: false);
        Assert.Empty(new OpenXmlValidator().Validate(document).Select(error => error.Description));
        Assert.Equal(rows + 1, document.WorkbookPart!.WorksheetParts.Single().Worksheet.Descendants<Row>().Count());
    }

    [Fact]
    public async Task Ranking_Exported_AddsUpFromItsTerms()
    {
        var xlsx = await award.Of("office").Client.GetByteArrayAsync($"/office/cycles/{AwardPortal.Cycle}/exports/ranking.xlsx");
        using var document = SpreadsheetDocument.Open(new MemoryStream(xlsx), isEditable: false);
        var first = document.WorkbookPart!.WorksheetParts.Single().Worksheet.Descendants<Row>().ElementAt(1).Elements<Cell>().Select(cell => cell.InnerText).ToList();

        // 800 × 40 % + 850 × 60 % = 830.
        Assert.Equal((1m, 830m), (Value(first[0]), Value(first[3])));
        Assert.Equal(Value(first[3]), first.Skip(4).Where((_, index) => index % 3 == 2).Where(text => text.Length > 0).Sum(Value));
    }

    [Theory]
    [InlineData("ranking.pdf")]
    [InlineData("secrets.csv")]
    [InlineData("ranking")]
    [InlineData("..csv")]
    public async Task Export_OfWhatIsNoList_IsNotFound(string file)
    {
        using var answer = await award.Of("office").Client.GetAsync($"/office/cycles/{AwardPortal.Cycle}/exports/{file}");
        Assert.Equal(System.Net.HttpStatusCode.NotFound, answer.StatusCode);
    }

    [Fact]
    public async Task Minutes_OfTheCycle_TellEveryStageDecisionAndArticle()
    {
        var page = await award.Of("observer").OpenAsync($"/office/cycles/{AwardPortal.Cycle}/minutes");
        var text = page.QuerySelector("main")!.TextContent;

        foreach (var stage in AwardFunctions.Domain.Schemes.SchemeLibrary.Embedded.Find("AY")!.Stages)
            Assert.Contains(stage.Name.Zh, text, StringComparison.Ordinal);
        Assert.Contains("第十五条", text, StringComparison.Ordinal);
        Assert.Contains("安县政〔2026〕12号", text, StringComparison.Ordinal);
        Assert.Contains("已验证第二因素", text, StringComparison.Ordinal);
        Assert.Contains(ConferredAward.Certificate, text, StringComparison.Ordinal);
    }

    private static decimal Value(string text) => decimal.Parse(text, CultureInfo.InvariantCulture);
}
