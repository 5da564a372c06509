using AwardFunctions.Domain.Honours;
using AwardFunctions.Domain.Schemes;

namespace AwardFunctions.Domain.Tests.Honours;

/// <summary>The figures of yearly self-reports: AY23 asks for benchmarks and the last 3 years.</summary>
public sealed class ReportFiguresTests
{
    private static readonly Scheme Anyang = SchemeLibrary.Embedded.Find("AY")!;
    private static readonly SelfReportRule Rule = Anyang.SelfReport!;

    [Theory]
    [InlineData("98.5", true)]
    [InlineData("-12", true)] // a loss
    [InlineData(" 3 ", true)]
    [InlineData("1.23456", false)] // five decimals
    [InlineData("1,000", false)]
    [InlineData("九十", false)]
    [InlineData("1e9", false)]
    [InlineData("99999999999999", false)]
    [InlineData("", false)]
    public void Read_OfAText_TakesNumbersOnly(string text, bool number) => Assert.Equal(number, ReportFigures.Read(text) is not null);

    [Theory]
    [InlineData("AY", 3, true)] // AY23
    [InlineData("ZM", 1, false)] // ZM29 names neither
    public void Figures_OfAScheme_AskForWhatItsArticleAsksFor(string code, int years, bool benchmark)
    {
        var figures = SchemeLibrary.Embedded.Find(code)!.SelfReport!.Figures;

        Assert.All(figures, figure => Assert.Equal(years, figure.PreviousYears));
        Assert.Equal(benchmark, figures.Any(figure => figure.Benchmark));
    }

    [Theory]
    [InlineData("HY")]
    [InlineData("JS")]
    [InlineData("JY")]
    public void Scheme_WithoutSuchAnArticle_AsksForNoReport(string code) => Assert.Null(SchemeLibrary.Embedded.Find(code)!.SelfReport);

    [Fact]
    public void Sections_OfAnyang_AreTheSevenChaptersAndWhatFollowsFromThem() => Assert.Equal(
        ["leadership", "strategy", "customers", "resources", "processes", "measurement", "results", "challenges", "gaps", "goals"],
        Rule.Sections.Select(section => section.Id));

    [Fact]
    public void Check_OfACompleteReport_FindsNothing() => Assert.Empty(ReportFigures.Check(Anyang, Rule, 2026, Complete(), ["report", "statistics"]));

    [Theory]
    [InlineData("gaps", "")]
    [InlineData("figure:revenue", "")]
    [InlineData("figure:revenue", "很多")]
    [InlineData("figure:revenue:2023", "")] // the third year before
    [InlineData("figure:revenue:benchmark", "")]
    [InlineData("figure:profit", "?")] // optional, but not a number
    public void Check_OfAReportWithAFlaw_NamesItsFieldAndArticle(string field, string value)
    {
        var values = Complete();
        values[field] = value;

        var finding = Assert.Single(ReportFigures.Check(Anyang, Rule, 2026, values, ["report", "statistics"]));

        Assert.Equal((field, "23"), (finding.Subject, finding.Citation.Article));
    }

    [Fact]
    public void Check_WithoutItsDocuments_NamesThem() => Assert.Equal(
        ["report", "statistics"], ReportFigures.Check(Anyang, Rule, 2026, Complete(), []).Select(finding => finding.Subject));

    [Fact]
    public void TakenOver_FromEarlierReports_IsWhatTheNewestOfThemSays()
    {
        var earlier = new Dictionary<int, IReadOnlyDictionary<string, string>>
        {
            [2026] = new Dictionary<string, string> { ["figure:revenue"] = "100", ["figure:revenue:2025"] = "90", ["figure:revenue:2024"] = "x" },
            [2027] = new Dictionary<string, string> { ["figure:revenue"] = "110", ["figure:revenue:2026"] = "101" },
        };

        var taken = ReportFigures.TakenOver(Rule, 2028, earlier);

        // 2026 was put right by the report on 2027; of 2024 nothing is asked any more.
        Assert.Equal(
            [("figure:revenue:2025", "90"), ("figure:revenue:2026", "101"), ("figure:revenue:2027", "110")],
            taken.OrderBy(field => field.Key, StringComparer.Ordinal).Select(field => (field.Key, field.Value)));
    }

    [Fact]
    public void Trends_OfAReport_GoBackAsFarAsTheFirstOne()
    {
        var earlier = new Dictionary<int, IReadOnlyDictionary<string, string>> { [2023] = new Dictionary<string, string> { ["figure:revenue"] = "70" } };
        var values = new Dictionary<string, string> { ["figure:revenue"] = "100", ["figure:revenue:2025"] = "95.5", ["figure:revenue:benchmark"] = "120" };

        var trend = Assert.Single(ReportFigures.TrendsOf(Rule, 2026, values, earlier));

        Assert.Equal([new ReportPoint(2023, 70), new ReportPoint(2025, 95.5m), new ReportPoint(2026, 100)], trend.Points);
        Assert.Equal(120, trend.Benchmark);
    }

    private static Dictionary<string, string> Complete() => ReportFigures.FieldsOf(Rule, 2026)
        .ToDictionary(field => field, field => field.StartsWith("figure:", StringComparison.Ordinal) ? "10" : "已持续改进", StringComparer.Ordinal);
}
