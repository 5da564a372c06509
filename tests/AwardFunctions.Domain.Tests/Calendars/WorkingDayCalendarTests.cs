using System.Globalization;
using AwardFunctions.Domain.Calendars;
using AwardFunctions.Domain.Schemes;

namespace AwardFunctions.Domain.Tests.Calendars;

public sealed class WorkingDayCalendarTests
{
    private const string NoticeFor2027 = """
        {
          "year": 2027,
          "source": ["https://example.invalid/notice"],
          "days": [
            { "date": "2026-12-31", "off": true, "name": "元旦" },
            { "date": "2027-01-01", "off": true, "name": "元旦" },
            { "date": "2027-01-09", "off": false, "name": "元旦" }
          ]
        }
        """;

    [Theory]
    [InlineData("2025-03-03", true)] // an ordinary Monday
    [InlineData("2025-03-08", false)] // an ordinary Saturday
    [InlineData("2025-10-08", false)] // a Wednesday of National Day
    [InlineData("2025-10-11", true)] // a Saturday worked in exchange
    [InlineData("2022-12-31", false)] // named by the notice for 2023
    [InlineData("2026-02-23", false)] // last day of the Spring Festival, a Monday
    public void IsWorkingDay_NoticeKnown_FollowsIt(string day, bool worked)
    {
        Assert.Equal(worked, WorkingDayCalendar.Embedded.IsWorkingDay(Day(day)));
        Assert.Equal(!worked, WorkingDayCalendar.Embedded.IsDayOff(Day(day)));
    }

    [Theory]
    [InlineData("2022-12-30", false)] // no notice for 2022
    [InlineData("2022-12-31", true)] // named by the notice for 2023
    [InlineData("2023-01-01", true)] // first year carried
    [InlineData("2026-12-31", true)] // last year carried
    [InlineData("2027-01-01", false)] // no notice yet
    public void IsPublished_EmbeddedNotices_KnowsTheirDays(string day, bool published) =>
        Assert.Equal(published, WorkingDayCalendar.Embedded.IsPublished(Day(day)));

    [Fact]
    public void Embedded_Always_HoldsFourYears()
    {
        Assert.Equal([2023, 2024, 2025, 2026], WorkingDayCalendar.Embedded.PublishedYears);
        Assert.Equal(2026, WorkingDayCalendar.Embedded.LastPublishedYear);
        Assert.Null(new WorkingDayCalendar([]).LastPublishedYear);
    }

    [Fact]
    public void With_LaterNotice_OverrulesTheYearBeforeAndEndsTheProvisional()
    {
        var before = WorkingDayCalendar.Embedded;
        var after = before.With(CalendarYear.Parse(NoticeFor2027));
        var duration = new Duration(10, TimeUnit.Days);

        Assert.Equal(new Deadline(Day("2026-12-31"), Provisional: false), Period.End(Day("2026-12-21"), duration, before));
        Assert.Equal(new Deadline(Day("2027-01-04"), Provisional: false), Period.End(Day("2026-12-21"), duration, after));
        Assert.True(after.IsWorkingDay(Day("2027-01-09")));
        Assert.Equal(2027, after.LastPublishedYear);
        Assert.Equal(2026, before.LastPublishedYear);
    }

    [Fact]
    public void With_SameYear_TakesThePlaceOfTheFormerNotice()
    {
        var corrected = new CalendarYear(2025, ["https://example.invalid/correction"], [new CalendarDay(Day("2025-03-03"), Off: true, "更正")]);

        var calendar = WorkingDayCalendar.Embedded.With(corrected);

        Assert.True(calendar.IsDayOff(Day("2025-03-03")));
        Assert.True(calendar.IsWorkingDay(Day("2025-10-01")));
    }

    private static DateOnly Day(string text) => DateOnly.ParseExact(text, "yyyy-MM-dd", CultureInfo.InvariantCulture);
}
