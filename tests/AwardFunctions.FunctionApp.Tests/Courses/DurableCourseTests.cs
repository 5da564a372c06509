using AwardFunctions.TestKit.Courses;

namespace AwardFunctions.FunctionApp.Tests.Courses;

/// <summary>Whole cycles on Microsoft's engine, which must leave the history they leave on ours.</summary>
public sealed class DurableCourseTests : CourseContract
{
    protected override Task<ICourseHarness> StartAsync(DateOnly day) => DurableCourseHarness.StartAsync(day);
}
