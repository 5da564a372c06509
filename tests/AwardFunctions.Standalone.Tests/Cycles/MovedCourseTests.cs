using AwardFunctions.TestKit.Courses;

namespace AwardFunctions.Standalone.Tests.Cycles;

/// <summary>Whole cycles that are moved to a fresh folder and a fresh engine after everything that happens.</summary>
public sealed class MovedCourseTests : CourseContract
{
    protected override async Task<ICourseHarness> StartAsync(DateOnly day) => new MovedAward(await RunningAward.StartAsync(day));
}
