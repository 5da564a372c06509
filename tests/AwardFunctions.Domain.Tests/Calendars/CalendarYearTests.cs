using AwardFunctions.Domain.Calendars;

namespace AwardFunctions.Domain.Tests.Calendars;

public sealed class CalendarYearTests
{
    [Theory]
    [InlineData("{ \"year\": 2027,\n \"source\": [\"x\"]\n }", 1, "$", "\"days\" is missing")] // a member short
    [InlineData("{ \"year\": 2027,\n \"source\": [\"x\"],\n \"days\": [] }", 3, "$.days", "at least one day")] // an empty notice
    [InlineData("{ \"year\": 2027,\n \"source\": [],\n \"days\": [] }", 2, "$.source", "address")] // no source
    [InlineData("{ \"year\": \"2027\",\n \"source\": [\"x\"],\n \"days\": [] }", 1, "$.year", "a whole number is expected")] // text for a number
    [InlineData("{ \"year\": 1,\n \"source\": [\"x\"],\n \"days\": [] }", 1, "$.year", "2000 to 2100")] // no such year
    [InlineData("{ \"year\": 2027,\n \"source\": [\"x\"],\n \"days\": [], \n \"dais\": 1 }", 4, "$.dais", "There is no \"dais\" here")] // unknown member
    [InlineData("{ \"year\": 2027,\n \"year\": 2027,\n \"source\": [\"x\"],\n \"days\": [] }", 2, "$.year", "a second time")] // repeated member
    [InlineData("{ \"year\": 2027,\n \"source\": [\"x\"],\n \"days\": [],\n }", 4, "$.days", "trailing comma")] // trailing comma
    [InlineData("{ \"year\": 2027,\n // note\n \"source\": [\"x\"] }", 2, "$.year", "'/' is")] // comment
    [InlineData("", 1, "$", "does not contain any JSON tokens")] // empty file
    public void Parse_BadFile_SaysWhereAndWhy(string json, int line, string path, string reason) => AssertFault(json, line, path, reason);

    [Theory]
    [InlineData("2027-13-01", "a date like")] // no such month
    [InlineData("2027-1-1", "a date like")] // not padded
    [InlineData("2026-10-01", "does not belong to the notice for 2027")] // another year's day
    public void Parse_BadDate_SaysWhereAndWhy(string date, string reason) =>
        AssertFault($"{{ \"year\": 2027, \"source\": [\"x\"],\n \"days\": [\n {{ \"date\": \"{date}\", \"off\": true, \"name\": \"元旦\" }} ] }}", 3, "$.days[0].date", reason);

    [Fact]
    public void Parse_SameDayTwice_SaysWhereAndWhy() => AssertFault(
        "{ \"year\": 2027, \"source\": [\"x\"], \"days\": [\n{ \"date\": \"2027-01-01\", \"off\": true, \"name\": \"元旦\" },\n{ \"date\": \"2027-01-01\", \"off\": true, \"name\": \"元旦\" } ] }",
        3, "$.days[1].date", "a second time");

    [Fact]
    public void Parse_WeekdayWorkedInExchange_SaysWhereAndWhy() => AssertFault(
        "{ \"year\": 2027, \"source\": [\"x\"], \"days\": [\n{ \"date\": \"2027-01-04\", \"off\": false, \"name\": \"元旦\" } ] }",
        2, "$.days[0].date", "only Saturdays and Sundays");

    private static void AssertFault(string json, int line, string path, string reason)
    {
        var e = Assert.Throws<CalendarFormatException>(() => CalendarYear.Parse(json));
        Assert.Contains(reason, e.Reason, StringComparison.Ordinal);
        Assert.Equal((line, path), (e.Line, e.JsonPath));
    }
}
