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
        Assert.Equal(expected, Text(RungsOf(DueOf(code, DutyKinds.SelfReport, year))));

    [Theory]
    [InlineData("2026-05-20", 2027, "start 2027-01-01; 30 2027-12-01; overdue 2028-01-01")] // 31 December less 30 days
    [InlineData("2026-05-20", 2029, "start 2029-01-01; 30 2029-04-20; overdue 2029-05-21")] // the honour ends on 20 May
    [InlineData("2026-01-20", 2029, "start 2029-01-01; overdue 2029-01-21")] // 30 days before 20 January the year had not begun
    [InlineData("2026-01-31", 2029, "start 2029-01-01; overdue 2029-02-01")] // nor is there a second notice on its first day
    public void Of_AnInspection_IsTheYearsBeginningAMonthBeforeItsEndAndTheDayAfter(string decided, int year, string expected) =>
        Assert.Equal(expected, Text(RungsOf(DueOf("AY", DutyKinds.Inspection, year, decided))));

    [Theory]
    [InlineData("2029-05-20", "180 2028-11-21; 90 2029-02-19; 30 2029-04-20; 0 2029-05-20")] // 20 + 30 + 31 + 9 days back to 19 February
    [InlineData("2028-03-01", "180 2027-09-03; 90 2027-12-02; 30 2028-01-31; 0 2028-03-01")] // over 29 February
    public void OfExpiry_AnEnd_IsThreeNoticesAndTheDay(string until, string expected) => Assert.Equal(expected, Text(ReminderLadder.Of(ReminderLadder.Expiry, Day(until).AddYears(-3), Day(until), false)));

    [Theory]
    [InlineData("2027-05-01", "2027-06-30", true, "30 2027-05-31; 7 2027-06-23; 0 2027-06-30; overdue 2027-07-01")]
    [InlineData("2027-05-01", "2027-05-20", true, "7 2027-05-13; 0 2027-05-20; overdue 2027-05-21")] // 30 days before it had not been ordered
    [InlineData("2027-05-01", "2027-05-08", true, "0 2027-05-08; overdue 2027-05-09")] // on the day of the order it is not reminded of
    [InlineData("2027-05-01", "2027-05-20", false, "7 2027-05-13; 0 2027-05-20")]
    public void Of_WhatWasOrdered_IsRemindedOfAfterTheOrder(string from, string due, bool statutory, string expected) =>
        Assert.Equal(expected, Text(ReminderLadder.Of("rectification", Day(from), Day(due), statutory)));

    private static DutyDue DueOf(string code, string kind, int year, string decided = "2026-05-20") =>
        DutyCalendar.Of(SchemeLibrary.Embedded.Find(code)!, "award", Day(decided), Day(decided).AddYears(3), year).Single(due => due.Duty.Kind == kind);

    private static IReadOnlyList<ReminderRung> RungsOf(DutyDue due) => ReminderLadder.Of(due.Duty.Kind, due.From, due.On, due.Duty.StatutoryDate);

    private static string Text(IEnumerable<ReminderRung> rungs) => string.Join("; ", rungs.Select(rung => $"{rung.Id} {rung.Day:yyyy-MM-dd}"));

    private static DateOnly Day(string text) => DateOnly.ParseExact(text, "yyyy-MM-dd", CultureInfo.InvariantCulture);
}
