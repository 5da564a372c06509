using System.Globalization;
using System.Text;

namespace AwardFunctions.Standalone.Tests.Commands;

public sealed class RehearseCommandTests : IDisposable
{
    private readonly TemporaryFolder folder = new();

    public void Dispose() => folder.Dispose();

    [Theory]
    // Wednesday 4 February 2026, before Spring Festival (15–23 February off; Saturdays 14 and 28 worked).
    [InlineData("announcement", "全部发布完毕", "2026-02-05", "2026-02-11")]
    // 20 days from 6 February end on Thursday 26; 30 days from 12 February end on Saturday 14 March and roll to Monday 16.
    [InlineData("intake", "申报截止", "2026-02-26", "2026-03-16")]
    // Friday 3 April + 14 days = Friday 17 April; Monday 27 July + 20 days = Sunday 16 August, which rolls to Monday.
    [InlineData("publicity", "公示期满", "2026-04-17", "2026-08-17")]
    // Ten working days from 17 April: 20–24, 27–30, and after Labour Day (1–5 May off) Wednesday 6 May.
    [InlineData("publicity", "末日提出的异议最迟办结", "2026-05-06", "2026-08-31")]
    // Three years from the document, on the corresponding day.
    [InlineData("honour", "有效期截止", "2029-04-21", "2029-09-01")]
    public async Task Rehearse_AnnouncedBeforeSpringFestival_KeepsHandComputedDates(string stage, string what, string earliest, string latest)
    {
        var typed = await Typed.RunAsync("rehearse", "AY", "--announce", "2026-02-04", "--csv", "-");

        Assert.Equal(0, typed.Status);
        var row = Assert.Single(typed.Output.Split("\r\n"), line => line.StartsWith(stage + ",", StringComparison.Ordinal) && line.Contains($",{what},", StringComparison.Ordinal));
        Assert.Contains($",{what},{earliest},{latest},", row, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Rehearse_WithoutCsv_PrintsATableWithinAHundredColumns()
    {
        var typed = await Typed.RunAsync("rehearse", "ay", "--announce", "2026-02-04");

        Assert.Equal(0, typed.Status);
        Assert.All(typed.Output.Split('\n'), line => Assert.True(WidthOf(line) <= 100, line));
        Assert.Contains("安县政〔2023〕2号", typed.Output, StringComparison.Ordinal);
        Assert.Matches("公示期满 +2026-04-17 +2026-08-17 +第十五条", typed.Output);
        Assert.Contains("公示不少于两周", typed.Output, StringComparison.Ordinal);
        Assert.DoesNotContain("\u001b", typed.Output, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Rehearse_WithCsvFile_WritesUtf8WithByteOrderMark()
    {
        var typed = await Typed.RunAsync("rehearse", "AY", "--announce", "2026-02-04", "--csv", folder["calendar.csv"], "--lang", "en");

        Assert.Equal(0, typed.Status);
        var bytes = await File.ReadAllBytesAsync(folder["calendar.csv"]);
        Assert.Equal([0xEF, 0xBB, 0xBF, (byte)'s'], bytes[..4]);
        Assert.Contains("\nintake,Application,Applications close,2026-02-26,2026-03-16,,yes,", Encoding.UTF8.GetString(bytes), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Rehearse_BeyondTheLastNotice_MarksDaysProvisionalUntilTheNoticeIsGiven()
    {
        const string notice = """{ "year": 2027, "source": ["https://example.org"], "days": [{ "date": "2027-02-08", "off": true, "name": "春节" }] }""";
        await File.WriteAllTextAsync(folder["2027.json"], notice);

        var without = await Typed.RunAsync("rehearse", "AY", "--announce", "2027-01-05", "--csv", "-");
        var with = await Typed.RunAsync("rehearse", "AY", "--announce", "2027-01-05", "--csv", "-", "--calendar", folder["2027.json"]);

        Assert.Contains("申报截止,2027-01-27,2027-02-12,是,是,", without.Output, StringComparison.Ordinal);
        Assert.Contains("申报截止,2027-01-27,2027-02-12,,是,", with.Output, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Rehearse_SchemeFile_IsReadFromTheFile()
    {
        await File.WriteAllTextAsync(folder["mine.json"], SchemeText.Anyang().Replace("\"code\": \"AY\"", "\"code\": \"MY\"", StringComparison.Ordinal));

        var typed = await Typed.RunAsync("rehearse", folder["mine.json"], "--announce", "2026-02-04");

        Assert.Equal(0, typed.Status);
    }

    [Fact]
    public async Task Rehearse_Draft_SaysThatItIsNotInForce()
    {
        var typed = await Typed.RunAsync("rehearse", "ZM", "--announce", "2026-03-02");

        Assert.Equal(0, typed.Status);
        Assert.Contains("征求意见稿，尚未施行", typed.Output, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Rehearse_BeforeTheRegulationIsInForce_IsRefusedWithTheArticle()
    {
        var line = (await Typed.RunAsync("rehearse", "AY", "--announce", "2023-02-21")).Failure();

        Assert.Equal("办法自2023年2月22日起施行，不能在2023年2月21日发布公告（《安阳县县长质量奖管理办法》第三十条）。", line);
    }

    [Theory]
    [InlineData("AY", "4.2.2026", "--announce: '4.2.2026' is no day")]
    [InlineData("AY", "2026-02-30", "--announce: '2026-02-30' is no day")]
    [InlineData("XY", "2026-02-04", "There is no scheme 'XY'")]
    public async Task Rehearse_WrongInput_FailsInOneLine(string scheme, string announce, string begin) =>
        Assert.StartsWith(begin, (await Typed.RunAsync("rehearse", scheme, "--announce", announce)).Failure(), StringComparison.Ordinal);

    private static int WidthOf(string line) => line.EnumerateRunes().Sum(rune => rune.Value is >= 0x2E80 and <= 0xFFEF ? 2 : 1);
}
