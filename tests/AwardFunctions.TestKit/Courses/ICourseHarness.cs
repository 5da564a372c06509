using AwardFunctions.TestKit.Flows;

namespace AwardFunctions.TestKit.Courses;

/// <summary>The product on some engine and some stores, with a clock that a test moves.</summary>
public interface ICourseHarness : IAsyncDisposable
{
    AwardFlow Flow { get; }
}
