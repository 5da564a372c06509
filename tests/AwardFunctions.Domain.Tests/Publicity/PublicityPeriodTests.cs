using System.Globalization;
using AwardFunctions.Domain.Calendars;
using AwardFunctions.Domain.Publicity;
using AwardFunctions.Domain.Schemes;

namespace AwardFunctions.Domain.Tests.Publicity;

public sealed class PublicityPeriodTests
{
    [Theory]
    [InlineData("AY", "publicity", "2025-03-03", null, TimeUnit.Days, "2025-03-17")] // two weeks from a Monday
    [InlineData("AY", "publicity", "2025-09-20", null, TimeUnit.Days, "2025-10-09")] // 4 October rolls past National Day
    [InlineData("AY", "publicity", "2026-02-09", null, TimeUnit.Days, "2026-02-24")] // 23 February, Spring Festival, rolls
    [InlineData("AY", "publicity", "2025-03-03", 20, TimeUnit.Days, "2025-03-24")] // longer: Sunday 23 rolls
    [InlineData("HY", "publicity", "2025-03-03", null, TimeUnit.Days, "2025-03-10")] // seven days
    [InlineData("ZM", "publicity", "2025-09-26", null, TimeUnit.WorkingDays, "2025-10-10")] // over a worked Sunday and National Day
    [InlineData("JY", "acceptance-publicity", "2025-01-24", null, TimeUnit.WorkingDays, "2025-02-07")] // over the Spring Festival
    public void Of_AllowedLength_EndsOnTheDay(string code, string stage, string posted, int? chosen, TimeUnit unit, string last)
    {
        var period = Of(code, stage, posted, chosen is { } count ? new Duration(count, unit) : null);

        Assert.Null(period.Refused);
        Assert.Equal(new Deadline(Day(last), Provisional: false), period.Deadline);
    }

    [Theory]
    [InlineData("AY", "publicity", 13, TimeUnit.Days)] // below the floor
    [InlineData("AY", "publicity", 14, TimeUnit.WorkingDays)] // another unit
    [InlineData("HY", "publicity", 6, TimeUnit.Days)] // fixed
    [InlineData("HY", "publicity", 8, TimeUnit.Days)] // fixed
    [InlineData("ZM", "publicity", 4, TimeUnit.WorkingDays)] // below the floor
    public void Of_LengthNotAllowed_IsRefused(string code, string stage, int count, TimeUnit unit)
    {
        var period = Of(code, stage, "2025-03-03", new Duration(count, unit));

        Assert.NotNull(period.Refused);
        Assert.Null(period.Deadline);
    }

    [Fact]
    public void Of_SeveralPostings_StartsWithTheLatest()
    {
        var stage = Stage("AY", "publicity") with { Postings = [new("news", new("新闻", "News"), "15"), new("web", new("网站", "Web"), "15")] };

        var period = PublicityPeriod.Of(
            stage, new Dictionary<string, DateOnly> { ["news"] = Day("2025-03-03"), ["web"] = Day("2025-03-05") }, null, WorkingDayCalendar.Embedded);

        Assert.Equal((Day("2025-03-05"), Day("2025-03-19")), (period.StartsOn, period.Deadline!.LastDay));
    }

    [Fact]
    public void Of_PostingMissing_Throws() => Assert.Throws<ArgumentException>(() =>
        PublicityPeriod.Of(Stage("AY", "publicity"), new Dictionary<string, DateOnly>(), null, WorkingDayCalendar.Embedded));

    private static PublicityPeriod Of(string code, string id, string posted, Duration? chosen)
    {
        var stage = Stage(code, id);
        return PublicityPeriod.Of(stage, stage.Postings.ToDictionary(posting => posting.Id, _ => Day(posted)), chosen, WorkingDayCalendar.Embedded);
    }

    private static PublicityStage Stage(string code, string id) => (PublicityStage)SchemeLibrary.Embedded.Find(code)!.StageOf(id);

    private static DateOnly Day(string text) => DateOnly.ParseExact(text, "yyyy-MM-dd", CultureInfo.InvariantCulture);
}
