using System.Globalization;
using AwardFunctions.Orchestrations.Accounts;
using AwardFunctions.Orchestrations.Audit;
using AwardFunctions.TestKit.Flows;
using Xunit;

namespace AwardFunctions.TestKit.Courses;

/// <summary>Whole cycles, which must leave the same history of business events whichever engine and stores they run on.</summary>
public abstract class CourseContract
{
    private const string Rewrite = "UPDATE_HISTORIES";
    private static readonly TimeSpan China = TimeSpan.FromHours(8);

    public static TheoryData<string> Schemes => [.. AllCourses.List.Select(course => course.Scheme)];

    protected abstract Task<ICourseHarness> StartAsync(DateOnly day);

    [Theory]
    [MemberData(nameof(Schemes))]
    public async Task Course_PlayedToItsEnd_LeavesTheHistoryOfItsScheme(string scheme)
    {
        var course = AllCourses.List.Single(one => one.Scheme == scheme);
        await using var harness = await StartAsync(course.StartsOn);
        await People.SeedAsync(harness.Flow.Get<AccountDesk>(), scheme);

        var cycle = await course.PlayAsync(harness.Flow);

        var log = harness.Flow.Get<AuditLog>();
        Assert.True((await log.VerifyAsync(cycle, default)).IsIntact);
        var lines = new List<string>();
        await foreach (var record in log.ListAsync(cycle))
            lines.Add(LineOf(record.Entry));
        // What happens at one instant of a clock that stands still has no order of its own.
        lines.Sort(StringComparer.Ordinal);
        if (Environment.GetEnvironmentVariable(Rewrite) is { Length: > 0 } folder)
            await File.WriteAllLinesAsync(Path.Combine(folder, $"{scheme}.txt"), lines);
        Assert.Equal(await ExpectedAsync(scheme), lines);
    }

    private static string LineOf(AuditEntry entry) => string.Create(
        CultureInfo.InvariantCulture,
        $"{entry.At.ToOffset(China):yyyy-MM-dd HH:mm} | {entry.Actor} | {entry.Action} | {entry.Subject} | {entry.Citation?.Article} | {entry.What.Zh}");

    private static async Task<IReadOnlyList<string>> ExpectedAsync(string scheme)
    {
        var name = $"AwardFunctions.TestKit.Courses.{scheme}.txt";
        using var reader = new StreamReader(typeof(CourseContract).Assembly.GetManifestResourceStream(name) ?? throw new InvalidOperationException($"There is no {name}."));
        return (await reader.ReadToEndAsync()).Split('\n', StringSplitOptions.RemoveEmptyEntries);
    }
}
