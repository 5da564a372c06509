using System.Globalization;
using AwardFunctions.Domain.Calendars;
using AwardFunctions.Domain.Schemes;
using FsCheck;
using FsCheck.Fluent;

namespace AwardFunctions.Domain.Tests.Calendars;

public sealed class PeriodTests
{
    private static readonly WorkingDayCalendar Calendar = WorkingDayCalendar.Embedded;

    [Theory]
    // Spring Festival 2025: off 28 Jan – 4 Feb; worked Sun 26 Jan and Sat 8 Feb
    [InlineData("2025-01-24", 5, "2025-02-07")] // Fri: 26, 27 Jan, 5, 6, 7 Feb
    [InlineData("2025-01-27", 5, "2025-02-10")] // Mon: 5, 6, 7, Sat 8, Mon 10 Feb
    [InlineData("2025-01-25", 1, "2025-01-26")] // Sat: the worked Sunday
    [InlineData("2025-01-30", 1, "2025-02-05")] // begins inside the holiday
    // Spring Festival 2026: off 15 – 23 Feb; worked Sat 14 and Sat 28 Feb
    [InlineData("2026-02-13", 5, "2026-02-27")] // Fri: 14, 24, 25, 26, 27 Feb
    [InlineData("2026-02-12", 7, "2026-02-28")] // Thu: 13, 14, 24, 25, 26, 27, Sat 28 Feb
    // National Day 2025: off 1 – 8 Oct; worked Sun 28 Sep and Sat 11 Oct
    [InlineData("2025-09-26", 5, "2025-10-10")] // Fri: 28, 29, 30 Sep, 9, 10 Oct
    [InlineData("2025-09-30", 3, "2025-10-11")] // Tue: 9, 10, Sat 11 Oct
    // Mid-Autumn and National Day 2026: off 25 – 27 Sep, 1 – 7 Oct; worked Sun 20 Sep and Sat 10 Oct
    [InlineData("2026-09-18", 5, "2026-09-24")] // Fri: Sun 20, 21, 22, 23, 24 Sep
    [InlineData("2026-09-24", 5, "2026-10-09")] // Thu: 28, 29, 30 Sep, 8, 9 Oct
    // National Day 2023: off 29 Sep – 6 Oct; worked Sat 7 and Sun 8 Oct
    [InlineData("2023-09-28", 3, "2023-10-09")] // Thu: 7, 8, 9 Oct
    // Qingming 2024: off 4 – 6 Apr; worked Sun 7 Apr
    [InlineData("2024-04-03", 1, "2024-04-07")] // Wed: the worked Sunday
    // An ordinary week: the start does not count
    [InlineData("2025-03-03", 5, "2025-03-10")] // Mon to next Mon
    [InlineData("2025-03-07", 1, "2025-03-10")] // Fri to Mon
    [InlineData("2025-03-08", 1, "2025-03-10")] // Sat to Mon
    // Long runs through 2026: 21 working days in Jan, 16 Feb, 22 Mar, 21 Apr, 19 May, 21 Jun, 23 Jul, 21 Aug, 22 Sep, 18 Oct, 21 Nov, 23 Dec
    [InlineData("2025-12-31", 21, "2026-01-30")] // the last of January
    [InlineData("2025-12-31", 37, "2026-02-28")] // the last of February, a worked Saturday
    [InlineData("2025-12-31", 100, "2026-06-01")] // the first of June
    [InlineData("2025-12-31", 248, "2026-12-31")] // the last of the year
    public void End_InWorkingDays_CountsOnlyThose(string start, int count, string last) =>
        Assert.Equal(new Deadline(Day(last), Provisional: false), Period.End(Day(start), new Duration(count, TimeUnit.WorkingDays), Calendar));

    [Theory]
    [InlineData("2025-03-03", 14, "2025-03-17")] // AY15, HY22: posted Mon 3 March, two weeks
    [InlineData("2025-03-01", 7, "2025-03-10")] // Sat 8 March rolls to Mon
    [InlineData("2025-03-02", 7, "2025-03-10")] // Sun 9 March rolls to Mon
    [InlineData("2025-09-20", 14, "2025-10-09")] // 4 Oct, National Day, rolls to the first day after it
    [InlineData("2026-09-21", 14, "2026-10-08")] // 5 Oct rolls past 7 Oct
    [InlineData("2026-02-09", 7, "2026-02-24")] // 16 Feb, eve of the Spring Festival, rolls past 23 Feb
    [InlineData("2026-01-31", 14, "2026-02-14")] // a Saturday worked in exchange ends the period
    [InlineData("2025-04-28", 7, "2025-05-06")] // 5 May, Labour Day, rolls to Tue
    [InlineData("2025-05-25", 7, "2025-06-03")] // 1 June, Dragon Boat, rolls past 2 June
    [InlineData("2024-02-22", 7, "2024-02-29")] // ends on 29 February
    [InlineData("2022-12-24", 7, "2023-01-03")] // 31 Dec 2022 is off by the notice for 2023
    public void End_InDays_RollsPastDaysOff(string start, int count, string last) =>
        Assert.Equal(new Deadline(Day(last), Provisional: false), Period.End(Day(start), new Duration(count, TimeUnit.Days), Calendar));

    [Theory]
    [InlineData("2025-01-31", 1, TimeUnit.Months, "2025-02-28")] // no 31 February: the month's last day, a Friday
    [InlineData("2024-01-31", 1, TimeUnit.Months, "2024-02-29")] // leap year
    [InlineData("2026-01-31", 1, TimeUnit.Months, "2026-02-28")] // a worked Saturday
    [InlineData("2026-02-28", 1, TimeUnit.Months, "2026-03-30")] // 28 March is the corresponding day, a Saturday
    [InlineData("2025-08-31", 6, TimeUnit.Months, "2026-02-28")] // over the turn of the year
    [InlineData("2025-07-01", 3, TimeUnit.Months, "2025-10-09")] // 1 Oct rolls past National Day
    [InlineData("2024-02-29", 1, TimeUnit.Years, "2025-02-28")] // no 29 February
    [InlineData("2023-02-28", 1, TimeUnit.Years, "2024-02-28")] // the corresponding day, not the month's last
    [InlineData("2023-03-31", 3, TimeUnit.Years, "2026-03-31")] // a Tuesday
    [InlineData("2025-10-01", 1, TimeUnit.Years, "2026-10-08")] // 1 Oct rolls past National Day
    public void End_InMonthsOrYears_IsTheCorrespondingDayOrTheMonthsLast(string start, int count, TimeUnit unit, string last) =>
        Assert.Equal(new Deadline(Day(last), Provisional: false), Period.End(Day(start), new Duration(count, unit), Calendar));

    [Theory]
    [InlineData("2026-12-21", 10, TimeUnit.Days, "2026-12-31", false)] // the last day with a notice
    [InlineData("2026-12-20", 14, TimeUnit.Days, "2027-01-04", true)] // Sun 3 Jan 2027: week-ends only
    [InlineData("2025-12-31", 250, TimeUnit.WorkingDays, "2027-01-04", true)] // 1 Jan 2027 still counts as worked
    [InlineData("2025-12-31", 3, TimeUnit.Years, "2029-01-01", true)] // Sun 31 Dec 2028 rolls to an unknown Monday
    [InlineData("2022-12-29", 3, TimeUnit.WorkingDays, "2023-01-04", true)] // 30 Dec 2022 lies before the first notice
    public void End_BeyondTheNotices_IsProvisional(string start, int count, TimeUnit unit, string last, bool provisional) =>
        Assert.Equal(new Deadline(Day(last), provisional), Period.End(Day(start), new Duration(count, unit), Calendar));

    [Theory]
    [InlineData("2026-03-01", 3, TimeUnit.Years, "2029-03-01")] // validity AY28: a Thursday
    [InlineData("2025-10-01", 1, TimeUnit.Years, "2026-10-01")] // National Day: a status does not roll
    [InlineData("2024-02-29", 3, TimeUnit.Years, "2027-02-28")] // a Sunday, not rolled
    [InlineData("2024-02-29", 4, TimeUnit.Years, "2028-02-29")] // leap year again
    [InlineData("2025-01-31", 1, TimeUnit.Months, "2025-02-28")] // the month's last
    [InlineData("2025-03-01", 7, TimeUnit.Days, "2025-03-08")] // a Saturday, not rolled
    public void StatusEnd_Always_IsTheCorrespondingDay(string start, int count, TimeUnit unit, string last) =>
        Assert.Equal(Day(last), Period.StatusEnd(Day(start), new Duration(count, unit)));

    [Theory]
    [InlineData("2025-03-31", "2025-03-31", false)] // Monday
    [InlineData("2025-10-01", "2025-10-09", false)] // National Day
    [InlineData("2025-09-28", "2025-09-28", false)] // a Sunday worked in exchange
    [InlineData("2027-03-06", "2027-03-08", true)] // a Saturday without a notice
    public void DueOn_DayOff_RollsToTheNextWorkingDay(string lastDay, string rolled, bool provisional) =>
        Assert.Equal(new Deadline(Day(rolled), provisional), Period.DueOn(Day(lastDay), Calendar));

    [Theory]
    [InlineData("2025-02-07", -5, "2025-01-24")] // 6, 5 Feb, 27, Sun 26, Fri 24 Jan
    [InlineData("2025-10-09", -1, "2025-09-30")] // the day before National Day
    [InlineData("2025-10-01", 0, "2025-10-01")] // nothing added, worked or not
    [InlineData("2025-10-01", 1, "2025-10-09")] // the day after National Day
    public void AddWorkingDays_AnyCount_StepsOverDaysOff(string day, int count, string result) =>
        Assert.Equal(Day(result), Period.AddWorkingDays(Day(day), count, Calendar));

    [Theory]
    [InlineData(0, TimeUnit.Days)]
    [InlineData(-1, TimeUnit.WorkingDays)]
    [InlineData(0, TimeUnit.Years)]
    public void End_NotPositive_Throws(int count, TimeUnit unit) =>
        Assert.Throws<ArgumentOutOfRangeException>(() => Period.End(Day("2025-03-03"), new Duration(count, unit), Calendar));

    [Fact]
    public void StatusEnd_InWorkingDays_Throws() =>
        Assert.Throws<ArgumentException>(() => Period.StatusEnd(Day("2025-03-03"), new Duration(5, TimeUnit.WorkingDays)));

    [Fact]
    public void End_InWorkingDays_HasExactlyThatManyInBetween() => Prop.ForAll(
        Gen.Choose(0, 1460).Zip(Gen.Choose(1, 300)).ToArbitrary(),
        pair =>
        {
            var start = new DateOnly(2023, 1, 1).AddDays(pair.Item1);
            var last = Period.End(start, new Duration(pair.Item2, TimeUnit.WorkingDays), Calendar).LastDay;
            var worked = Enumerable.Range(1, last.DayNumber - start.DayNumber).Count(step => Calendar.IsWorkingDay(start.AddDays(step)));
            return worked == pair.Item2 && Calendar.IsWorkingDay(last);
        }).QuickCheckThrowOnFailure();

    private static DateOnly Day(string text) => DateOnly.ParseExact(text, "yyyy-MM-dd", CultureInfo.InvariantCulture);
}
