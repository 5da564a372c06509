using System.Globalization;
using AwardFunctions.Domain.Calendars;
using AwardFunctions.Domain.Cycles;
using AwardFunctions.Domain.Schemes;

namespace AwardFunctions.Domain.Tests.Cycles;

public sealed class RehearsalTests
{
    [Theory]
    // Anyang, announced on Monday 5 January 2026; Spring Festival off 15 – 23 Feb, worked Sat 14 and Sat 28 Feb; Qingming off 4 – 6 Apr
    [InlineData("announcement", 0, "2026-01-05", "2026-01-05")] // the posting itself
    [InlineData("announcement", 1, "2026-01-06", "2026-01-12")] // 1 to 5 working days
    [InlineData("intake", 0, "2026-01-07", "2026-01-13")] // the next working day
    [InlineData("intake", 1, "2026-01-27", "2026-02-12")] // 20 to 30 days, Tue and Thu
    [InlineData("check", 0, "2026-01-28", "2026-02-13")] // Wed and Fri
    [InlineData("check", 1, "2026-02-04", "2026-03-12")] // returned on the first day; after 10 working days on 5 March, plus 5
    [InlineData("check", 2, "2026-02-04", "2026-03-19")] // 5 to 20 working days, the latter over the Spring Festival
    [InlineData("material-review", 1, "2026-02-12", "2026-04-03")] // 5 to 10 working days
    [InlineData("site-review", 0, "2026-02-13", "2026-04-07")] // the day after Qingming
    [InlineData("site-review", 1, "2026-02-27", "2026-04-28")] // 14, 24, 25, 26, 27 Feb
    [InlineData("ranking", 0, "2026-02-28", "2026-04-29")] // a worked Saturday
    [InlineData("publicity", 0, "2026-03-11", "2026-07-01")] // posted after the standing meeting
    [InlineData("publicity", 1, "2026-03-25", "2026-07-21")] // two weeks; at most 20 days
    [InlineData("publicity", 2, "2026-04-09", "2026-08-04")] // 10 working days after it, the former over Qingming
    [InlineData("decision", 0, "2026-03-27", "2026-08-05")] // the document
    [InlineData("honour", 0, "2029-03-27", "2029-08-05")] // three years, a Sunday not rolled
    [InlineData("honour", 1, "2027-03-31", "2027-03-31")] // first self-report
    [InlineData("honour", 2, "2027-12-31", "2027-12-31")] // first inspection
    public void Of_AnyangInJanuary_GivesTheHandComputedDays(string stage, int position, string earliest, string latest)
    {
        var step = Of("AY", "2026-01-05").Steps.Where(step => step.StageId == stage).ElementAt(position);

        Assert.Equal((Day(earliest), Day(latest), false), (step.Earliest, step.Latest, step.Provisional));
    }

    [Theory]
    // Anyang, announced on Monday 5 January 2026; applications from Monday 12 January to Friday 6 March, whatever the plan says
    [InlineData("announcement", 1, "2026-01-06", "2026-01-12")] // as without a window
    [InlineData("intake", 0, "2026-01-12", "2026-01-12")]
    [InlineData("intake", 1, "2026-03-06", "2026-03-06")]
    [InlineData("check", 0, "2026-03-09", "2026-03-09")] // the next working day
    [InlineData("check", 2, "2026-03-16", "2026-04-07")] // 5 to 20 working days, the latter over Qingming (4 – 6 Apr)
    public void Of_AChosenWindow_TakesItsDays(string stage, int position, string earliest, string latest)
    {
        var window = new ApplicationWindow(Day("2026-01-12"), Day("2026-03-06"));
        var rehearsal = Rehearsal.Of(SchemeLibrary.Embedded.Find("AY")!, Day("2026-01-05"), WorkingDayCalendar.Embedded, window);
        var step = rehearsal.Steps.Where(step => step.StageId == stage).ElementAt(position);

        Assert.Equal((Day(earliest), Day(latest)), (step.Earliest, step.Latest));
    }

    [Theory]
    [InlineData("2028-01-16", "2028-01-17")] // a Sunday of a year without a notice: Monday is the next working day
    [InlineData("2026-02-15", "2026-02-24")] // the first day of the Spring Festival's days off
    [InlineData("2026-02-14", null)] // a worked Saturday
    [InlineData("2026-03-06", null)] // a Friday
    public void Of_AWindowClosingOnADayOff_SaysSoAndLeavesTheDay(string closes, string? next)
    {
        var window = new ApplicationWindow(Day(closes).AddDays(-20), Day(closes));
        var rehearsal = Rehearsal.Of(SchemeLibrary.Embedded.Find("AY")!, window.Opens.AddDays(-5), WorkingDayCalendar.Embedded, window);
        var closing = rehearsal.Steps.Where(step => step.StageId == "intake").ElementAt(1);

        Assert.Equal((Day(closes), Day(closes), false), (closing.Earliest, closing.Latest, closing.Provisional));
        Assert.Equal(next is null ? 0 : 1, rehearsal.Remarks.Count(remark => next is not null && remark.Reason.En.EndsWith(next, StringComparison.Ordinal)));
    }

    [Fact]
    public void Of_EveryScheme_GoesForwardAndCitesEveryStep()
    {
        foreach (var scheme in SchemeLibrary.Embedded.All)
        {
            var rehearsal = Of(scheme.Code, "2026-03-02");

            Assert.Null(rehearsal.Refused);
            Assert.All(scheme.Stages, stage => Assert.Contains(rehearsal.Steps, step => step.StageId == stage.Id));
            Assert.All(rehearsal.Steps, step => Assert.True(step.Earliest <= step.Latest && step.Citation.Label.Zh.Length > 0));
        }
    }

    [Theory]
    [InlineData("intake", 1, "2026-01-20", "2026-02-10")] // ZM17.2: 5 working days of internal publicity end with 27 Jan and 24 Feb
    [InlineData("publicity", 1, "2026-03-16", "2026-06-22")] // ZM17.8: from Mon 9 March; 10 working days from Fri 5 June over Dragon Boat (Fri 19)
    public void Of_Zhongmu_CountsWorkingDays(string stage, int position, string earliest, string latest)
    {
        var step = Of("ZM", "2026-01-05").Steps.Where(step => step.StageId == stage).ElementAt(position);

        Assert.Equal((Day(earliest), Day(latest)), (step.Earliest, step.Latest));
    }

    [Fact]
    public void Of_HengyangOpinions_AreSentAndAnsweredInTime()
    {
        var steps = Of("HY", "2026-01-05").Steps.Where(step => step.StageId == "opinions").ToList();

        // The ranking is over on Tue 10 March at the earliest: asked on Thu 12, answered by Tue 17; on Thu 18 June at the latest, Dragon Boat is on Fri 19.
        Assert.Equal([Day("2026-03-12"), Day("2026-03-17"), Day("2026-03-17")], steps.Select(step => step.Earliest));
        Assert.Equal([Day("2026-06-29"), Day("2026-07-02"), Day("2026-07-06")], steps.Select(step => step.Latest));
        Assert.Equal(["21", "21", "21"], steps.Select(step => step.Citation.Article));
    }

    [Theory]
    [InlineData("HY", "2028-06-15", "35")] // the day after the regulation's end
    [InlineData("AY", "2023-02-21", "30")] // the day before it came into force
    [InlineData("JS", "2011-12-18", "27")]
    [InlineData("JY", "2025-08-21", "27")]
    public void Of_OutsideTheRegulationsForce_IsRefusedWithItsArticle(string code, string day, string article)
    {
        var rehearsal = Of(code, day);

        Assert.Empty(rehearsal.Steps);
        Assert.Equal(article, rehearsal.Refused!.Citation.Article);
    }

    [Theory]
    [InlineData("HY", "2028-06-14", "in-force-until")] // allowed, but the cycle outlives the regulation
    [InlineData("ZM", "2026-01-05", "draft")]
    public void Of_WorthAWord_IsRemarked(string code, string day, string subject) => Assert.Equal(subject, Assert.Single(Of(code, day).Remarks).Subject);

    [Fact]
    public void Of_BeyondTheNotices_IsProvisional()
    {
        var steps = Of("AY", "2026-11-02").Steps;

        Assert.False(steps[0].Provisional);
        Assert.True(steps.Single(step => step.StageId == "decision").Provisional);
    }

    private static Rehearsal Of(string code, string day) => Rehearsal.Of(SchemeLibrary.Embedded.Find(code)!, Day(day), WorkingDayCalendar.Embedded);

    private static DateOnly Day(string text) => DateOnly.ParseExact(text, "yyyy-MM-dd", CultureInfo.InvariantCulture);
}
