using System.Globalization;
using AwardFunctions.Domain.Honours;
using AwardFunctions.Domain.Schemes;

namespace AwardFunctions.Domain.Tests.Honours;

public sealed class ReminderLadderTests
{
    [Theory]
    [InlineData("AY", 2027, "60 2027-01-30; 30 2027-03-01; 7 2027-03-24; 0 2027-03-31; overdue 2027-04-01")] // 31 March less 28 and 31 days of February and January
    [InlineData("AY", 2028, "60 2028-01-31; 30 2028-03-01; 7 2028-03-24; 0 2028-03-31; overdue 2028-04-01")] // a leap year
    [InlineData("ZM", 2027, "60 2027-01-30; 30 2027-03-01; 7 2027-03-24; 0 2027-03-31")] // a request is never overdue
    public void Of_ASelfReport_IsFourRemindersAndTheLawsOwnDateOverdue(string code, int year, string expected) =>
        Assert.Equal(expected, Text(ReminderLadder.Of(DueOf(code, DutyKinds.SelfReport, year))));

    [Theory]
    [InlineData("2026-05-20", 2027, "start 2027-01-01; 30 2027-12-01")] // 31 December less 30 days
    [InlineData("2026-05-20", 2029, "start 2029-01-01; 30 2029-04-20")] // the honour ends on 20 May
    [InlineData("2026-01-20", 2029, "start 2029-01-01")] // 30 days before 20 January the year had not begun
    [InlineData("2026-01-31", 2029, "start 2029-01-01")] // nor is there a second notice on its first day
    public void Of_AnInspection_IsTheYearsBeginningAndAMonthBeforeItsEnd(string decided, int year, string expected) =>
        Assert.Equal(expected, Text(ReminderLadder.Of(DueOf("AY", DutyKinds.Inspection, year, decided))));

    [Theory]
    [InlineData("2029-05-20", "180 2028-11-21; 90 2029-02-19; 30 2029-04-20; 0 2029-05-20")] // 20 + 30 + 31 + 9 days back to 19 February
    [InlineData("2028-03-01", "180 2027-09-03; 90 2027-12-02; 30 2028-01-31; 0 2028-03-01")] // over 29 February
    public void OfExpiry_AnEnd_IsThreeNoticesAndTheDay(string until, string expected) => Assert.Equal(expected, Text(ReminderLadder.OfExpiry(Day(until))));

    [Theory]
    [InlineData("AY", "2027-01-29", null)] // not yet
    [InlineData("AY", "2027-01-30", "60")]
    [InlineData("AY", "2027-02-28", "60")] // the day before the next
    [InlineData("AY", "2027-03-23", "30")] // nobody was there on the day of the second: only the latest
    [InlineData("AY", "2027-03-31", "0")]
    [InlineData("AY", "2027-04-01", "overdue")]
    [InlineData("AY", "2027-12-31", "overdue")] // however late
    [InlineData("ZM", "2027-03-31", "0")]
    [InlineData("ZM", "2027-04-01", null)] // nothing is said of a request that was not met
    public void DueOn_ASelfReport_IsTheLatestOnly(string code, string today, string? rung) =>
        Assert.Equal(rung, ReminderLadder.DueOn(DueOf(code, DutyKinds.SelfReport, 2027), Day(today))?.Id);

    [Theory]
    [InlineData("2026-12-31", null)] // the year before
    [InlineData("2027-01-01", "start")]
    [InlineData("2027-11-30", "start")]
    [InlineData("2027-12-31", "30")]
    [InlineData("2028-01-01", null)] // the next year's has begun
    public void DueOn_AnInspection_EndsWithItsYear(string today, string? rung) =>
        Assert.Equal(rung, ReminderLadder.DueOn(DueOf("AY", DutyKinds.Inspection, 2027), Day(today))?.Id);

    [Theory]
    [InlineData("2028-11-20", null)]
    [InlineData("2028-11-21", "180")]
    [InlineData("2029-05-19", "30")]
    [InlineData("2029-05-20", "0")]
    [InlineData("2029-06-30", "0")] // missed: the holder is told all the same
    public void ExpiryDueOn_ADay_IsTheLatestNotice(string today, string? rung) =>
        Assert.Equal(rung, ReminderLadder.ExpiryDueOn(Day("2029-05-20"), Day(today))?.Id);

    private static DutyDue DueOf(string code, string kind, int year, string decided = "2026-05-20") =>
        DutyCalendar.Of(SchemeLibrary.Embedded.Find(code)!, "award", Day(decided), Day(decided).AddYears(3), year).Single(due => due.Duty.Kind == kind);

    private static string Text(IEnumerable<ReminderRung> rungs) => string.Join("; ", rungs.Select(rung => $"{rung.Id} {rung.Day:yyyy-MM-dd}"));

    private static DateOnly Day(string text) => DateOnly.ParseExact(text, "yyyy-MM-dd", CultureInfo.InvariantCulture);
}
