namespace AwardFunctions.TestKit.Courses;

/// <summary>Every course there is; a scheme joins by adding its own and the history it is to leave.</summary>
public static class AllCourses
{
    public static IReadOnlyList<ICourse> List { get; } = [new AnyangCourse(), new HengyangCourse(), new JinshuiCourse(), new JiyuanCourse(), new ZhongmuCourse()];
}
