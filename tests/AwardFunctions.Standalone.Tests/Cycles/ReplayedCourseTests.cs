using AwardFunctions.TestKit.Courses;

namespace AwardFunctions.Standalone.Tests.Cycles;

/// <summary>Whole cycles on the embedded engine, where every step replays its orchestration from the start.</summary>
public sealed class ReplayedCourseTests : CourseContract
{
    protected override async Task<ICourseHarness> StartAsync(DateOnly day) => await RunningAward.StartAsync(day, cached: false);
}
