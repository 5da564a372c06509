using AwardFunctions.TestKit.Courses;

namespace AwardFunctions.Standalone.Tests.Cycles;

/// <summary>Whole cycles on the embedded engine.</summary>
public sealed class CourseTests : CourseContract
{
    protected override async Task<ICourseHarness> StartAsync(DateOnly day) => await RunningAward.StartAsync(day);
}
