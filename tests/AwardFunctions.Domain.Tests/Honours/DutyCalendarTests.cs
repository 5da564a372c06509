using System.Globalization;
using AwardFunctions.Domain.Honours;
using AwardFunctions.Domain.Schemes;

namespace AwardFunctions.Domain.Tests.Honours;

public sealed class DutyCalendarTests
{
    [Theory]
    [InlineData("AY", "award", "2026-05-20", "2029-05-20", 2026, "")] // AY23–24: nothing in the year of the award
    [InlineData("AY", "award", "2026-01-02", "2029-01-02", 2026, "")] // nor where it was won in its first days
    [InlineData("AY", "award", "2026-05-20", "2029-05-20", 2027, "self-report 2027-01-01 2027-03-31; inspection 2027-01-01 2027-12-31")] // the first year after
    [InlineData("AY", "award", "2025-05-20", "2028-05-20", 2027, "self-report 2027-01-01 2027-03-31; inspection 2027-01-01 2027-12-31")] // the second
    [InlineData("AY", "award", "2026-05-20", "2029-05-20", 2029, "self-report 2029-01-01 2029-03-31; inspection 2029-01-01 2029-05-20")] // the last: the honour ends before the year
    [InlineData("AY", "award", "2026-03-31", "2029-03-31", 2029, "self-report 2029-01-01 2029-03-31; inspection 2029-01-01 2029-03-31")] // due on the last day of validity
    [InlineData("AY", "award", "2026-03-30", "2029-03-30", 2029, "inspection 2029-01-01 2029-03-30")] // a day short of the due date
    [InlineData("AY", "award", "2025-12-31", "2028-12-31", 2029, "")] // lapsed the day before the year began
    [InlineData("AY", "nominee", "2026-05-20", null, 2027, "")] // nominees are exempt
    [InlineData("ZM", "award", "2026-05-20", "2029-05-20", 2028, "self-report 2028-01-01 2028-03-31")] // ZM29: requested by 31 March
    [InlineData("HY", "organisation", "2026-05-20", null, 2027, "")] // no dated duty
    [InlineData("JS", "award", "2026-05-20", "2030-05-20", 2027, "visit 2027-01-01 2027-12-31")] // JS22: the scheme sets one visit a year
    [InlineData("JY", "nominee", "2026-05-20", null, 2035, "visit 2035-01-01 2035-12-31")] // JY18: nominees too, without end
    [InlineData("ZM", "award", "2026-05-20", "2029-05-20", 2027, "self-report 2027-01-01 2027-03-31")] // ZM10.9: watched over without an interval
    public void Of_AYear_IsWhatFallsDueInIt(string code, string tier, string decided, string? until, int year, string expected) =>
        Assert.Equal(expected, Text(DutyCalendar.Of(SchemeLibrary.Embedded.Find(code)!, tier, Day(decided), until is null ? null : Day(until), year)));

    [Theory]
    [InlineData(6, TimeUnit.Months, 2026, "visit 2026-03-01 2026-08-28")] // the corresponding day, not the month's last
    [InlineData(6, TimeUnit.Months, 2027, "visit 2026-08-29 2027-02-28; visit 2027-03-01 2027-08-28")]
    [InlineData(2, TimeUnit.Years, 2027, "")] // every second calendar year
    [InlineData(2, TimeUnit.Years, 2028, "visit 2027-01-01 2028-12-31")]
    [InlineData(400, TimeUnit.Days, 2026, "")] // longer than a year
    [InlineData(400, TimeUnit.Days, 2027, "visit 2026-03-01 2027-04-04")] // 306 days to the end of 2026, and 94 more
    public void Of_AnInterval_RunsFromTheAward(int count, TimeUnit unit, int year, string expected)
    {
        var duty = new Duty("visit", new("巡访", "Visit"), DutyKinds.Visit, "office", ["award"], "22") { Every = new Duration(count, unit) };
        var scheme = SchemeLibrary.Embedded.Find("JS")! with { Duties = [duty] };

        Assert.Equal(expected, Text(DutyCalendar.Of(scheme, "award", Day("2026-02-28"), Day("2030-02-28"), year)));
    }

    [Theory]
    [InlineData("AY", "self-report", "2026-05-20", "2029-05-20", "2026-05-20", "2027-01-01 2027-03-31")] // the first, the year after the award
    [InlineData("AY", "self-report", "2026-05-20", "2029-05-20", "2027-03-31", "2028-01-01 2028-03-31")] // the day itself does not count
    [InlineData("AY", "self-report", "2026-05-20", "2029-05-20", "2027-03-30", "2027-01-01 2027-03-31")]
    [InlineData("AY", "self-report", "2026-05-20", "2029-05-20", "2029-03-31", null)] // the honour ends before the next
    [InlineData("AY", "inspection", "2026-05-20", "2029-05-20", "2028-12-31", "2029-01-01 2029-05-20")]
    [InlineData("AY", "promotion", "2026-05-20", "2029-05-20", "2026-05-20", null)] // has no date
    public void NextOf_ADay_IsTheFirstAfterIt(string code, string duty, string decided, string until, string after, string? expected)
    {
        var due = DutyCalendar.NextOf(SchemeLibrary.Embedded.Find(code)!.Duties.Single(one => one.Id == duty), Day(decided), Day(until), Day(after));

        Assert.Equal(expected, due is null ? null : $"{due.From:yyyy-MM-dd} {due.On:yyyy-MM-dd}");
    }

    [Theory]
    [InlineData(3, TimeUnit.Years, "2028-12-31", "2029-12-31")]
    [InlineData(18, TimeUnit.Months, "2027-08-28", "2029-02-28")]
    [InlineData(400, TimeUnit.Days, "2027-04-04", "2028-05-08")]
    public void NextOf_AnInterval_IsTheNextEndOfOne(int count, TimeUnit unit, string after, string expected)
    {
        var duty = new Duty("visit", new("巡访", "Visit"), DutyKinds.Visit, "office", ["award"], "22") { Every = new Duration(count, unit) };

        Assert.Equal(Day(expected), DutyCalendar.NextOf(duty, Day("2026-02-28"), null, Day(after))!.On);
    }

    private static string Text(IEnumerable<DutyDue> dues) => string.Join("; ", dues.Select(due => $"{due.Duty.Id} {due.From:yyyy-MM-dd} {due.On:yyyy-MM-dd}"));

    private static DateOnly Day(string text) => DateOnly.ParseExact(text, "yyyy-MM-dd", CultureInfo.InvariantCulture);
}
