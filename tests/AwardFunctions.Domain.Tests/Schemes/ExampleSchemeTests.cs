using AwardFunctions.Domain.Calendars;
using AwardFunctions.Domain.Cycles;
using AwardFunctions.Domain.Schemes;

namespace AwardFunctions.Domain.Tests.Schemes;

/// <summary>The guide's example is a regulation that no code knows of.</summary>
public sealed class ExampleSchemeTests
{
    private static readonly SchemeReading Reading = SchemeReader.Read(File.ReadAllBytes(Path.Combine(AppContext.BaseDirectory, "Schemes", "linhe.json")), "linhe.json");

    [Fact]
    public void Example_Read_HasNoProblem() => Assert.Empty(Reading.Problems);

    [Fact]
    public void Example_Rehearsed_HasItsPresentationBeforeTheSiteReviewAndSevenWorkingDaysOfPublicity()
    {
        var rehearsal = Rehearsal.Of(Reading.Scheme!, new DateOnly(2026, 3, 2), WorkingDayCalendar.Embedded);

        Assert.Null(rehearsal.Refused);
        var steps = rehearsal.Steps.Select(step => step.StageId).Distinct().ToList();
        Assert.True(steps.IndexOf("presentation") < steps.IndexOf("site-review"));

        // Posted on Friday 17 April 2026: seven working days are 20–24, 27 and 28 April.
        var publicity = rehearsal.Steps.Where(step => step.StageId == "publicity").ToList();
        Assert.Equal((new DateOnly(2026, 4, 17), new DateOnly(2026, 4, 28)), (publicity[0].Earliest, publicity[1].Earliest));
    }
}
