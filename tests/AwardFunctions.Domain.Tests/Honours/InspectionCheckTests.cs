using System.Globalization;
using AwardFunctions.Domain.Calendars;
using AwardFunctions.Domain.Honours;
using AwardFunctions.Domain.Schemes;

namespace AwardFunctions.Domain.Tests.Honours;

public sealed class InspectionCheckTests
{
    [Theory]
    [InlineData("AY", "巡查诊断", "24", "integrity quality-safety economy standing improvement", 30, TimeUnit.Days)] // AY24's five topics
    [InlineData("HY", "获奖后调查监督", "8.5", "management ethics responsibility", 30, TimeUnit.Days)] // HY8.5
    [InlineData("ZM", "获奖后监督检查", "10.9", "methods use-of-honour", 20, TimeUnit.WorkingDays)] // ZM10.9
    [InlineData("JS", "定期巡访", "22", "operations quality improvement", 30, TimeUnit.Days)] // JS22
    [InlineData("JY", "定期巡访", "18", "upkeep growth", 20, TimeUnit.WorkingDays)] // JY18
    public void Rule_EachScheme_IsTheText(string code, string name, string article, string topics, int count, TimeUnit unit)
    {
        var scheme = Of(code);
        var rule = scheme.Inspection!;

        Assert.Equal((name, article, new Duration(count, unit)), (rule.Name.Zh, rule.Article, rule.Rectification.Duration));
        Assert.Equal(topics.Split(' '), rule.Topics.Select(topic => topic.Id));
        Assert.All(rule.Topics, topic => Assert.Equal(article, topic.Article));
        Assert.Equal("office", scheme.Duties.Single(duty => duty.Id == rule.Duty).Owes);
        Assert.Equal("setting:inspection", rule.Rectification.Article);
    }

    [Theory]
    [InlineData("2027-06-01", "2029-05-20", null)]
    [InlineData("2027-03-01", "2029-05-20", null)] // today
    [InlineData("2027-12-31", "2029-05-20", null)] // the year's last day
    [InlineData("2027-02-28", "2029-05-20", "日期不能早于今天")]
    [InlineData("2028-01-01", "2029-05-20", "本次计入2027年，日期应在2027年内")] // AY24: once in every calendar year
    [InlineData("2027-05-21", "2027-05-20", "日期晚于荣誉有效期的最后一天")]
    [InlineData("2027-05-20", "2027-05-20", null)] // the honour's last day
    [InlineData("2027-12-01", null, null)] // no end is stated
    public void OfDay_ADay_LiesInItsYearAndTheHonoursTerm(string day, string? until, string? refused)
    {
        var finding = InspectionCheck.OfDay(Of("AY"), 2027, Day(day), Day("2027-03-01"), until is null ? null : Day(until));

        Assert.Equal(refused, finding?.Reason.Zh);
        Assert.Equal(refused is null ? null : "24", finding?.Citation.Article);
    }

    [Theory]
    [InlineData("", "integrity quality-safety economy standing improvement")]
    [InlineData("integrity=符合 economy=有亏损风险", "quality-safety standing improvement")]
    [InlineData("integrity=符合 quality-safety= economy=好 standing=好 improvement=好", "quality-safety")] // a result without a word on it
    [InlineData("integrity=好 quality-safety=好 economy=好 standing=好 improvement=好 other=好", "")]
    public void Missing_Findings_NamesTheTopicsWithout(string written, string missing)
    {
        var findings = written.Split(' ', StringSplitOptions.RemoveEmptyEntries)
            .Select(one => one.Split('='))
            .Select(one => new InspectionFacts(one[0], InspectionResult.Conforming, one[1]));

        Assert.Equal(missing, string.Join(' ', InspectionCheck.Missing(Of("AY").Inspection!, [.. findings]).Select(topic => topic.Id)));
    }

    [Theory]
    [InlineData("AY", "2026-09-01", 30, "2026-10-08")] // 30 days end on 1 October; National Day is off until 7 October
    [InlineData("AY", "2026-03-02", 30, "2026-04-01")]
    [InlineData("ZM", "2026-09-14", 10, "2026-09-28")] // working days: Sunday 20 September is worked, 25 to 27 are off
    public void Rectification_ItsTerm_IsCountedInTheSchemesDays(string code, string ordered, int count, string due)
    {
        var term = Of(code).Inspection!.Rectification.Duration with { Count = count };

        Assert.Equal(Day(due), Period.End(Day(ordered), term, WorkingDayCalendar.Embedded).LastDay);
    }

    private static Scheme Of(string code) => SchemeLibrary.Embedded.Find(code)!;

    private static DateOnly Day(string text) => DateOnly.ParseExact(text, "yyyy-MM-dd", CultureInfo.InvariantCulture);
}
