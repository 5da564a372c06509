using System.Text;
using AwardFunctions.Orchestrations.Abstractions;
using AwardFunctions.Orchestrations.Approvals;
using AwardFunctions.Orchestrations.Cycles;
using AwardFunctions.Orchestrations.Ports;
using AwardFunctions.TestKit.Courses;
using AwardFunctions.TestKit.Flows;

namespace AwardFunctions.Standalone.Tests.Cycles;

/// <summary>A cycle that was played to its end, for tests that change nothing of it.</summary>
public sealed class EndedCycle : IAsyncLifetime
{
    public const string Cycle = "AY-2026";
    public const string First = "AY-2026-001";

    /// <summary>Returned for correction once, and held by an objection until others had their honour.</summary>
    public const string Second = "AY-2026-002";

    private RunningAward award = null!;

    public AwardFlow Flow => award.Flow;

    /// <summary>The first walk of all units through a stage.</summary>
    public static StageRun Run(string stage) => new(Cycle, stage, "all", 0, null);

    public async Task InitializeAsync()
    {
        var course = new AnyangCourse();
        award = await RunningAward.StartAsync(course.StartsOn);
        await course.PlayAsync(Flow);
    }

    public async Task DisposeAsync() => await award.DisposeAsync();

    /// <summary>When an activity is run once more.</summary>
    public DateTimeOffset Later => Flow.Get<IClockControl>().UtcNow.AddDays(1);

    public async Task<DecisionMade> DecisionOfAsync(string approvalId) =>
        (await Flow.Get<ApprovalStore>().FindAsync(approvalId, default))!.Value.Decision!;

    /// <summary>Runs an activity once more and asserts that every record is as it was.</summary>
    public async Task<TResult> RunAgainAsync<TActivity, TInput, TResult>(TInput input)
        where TActivity : IActivity<TInput, TResult>
    {
        var before = await RecordsAsync();
        var result = await Flow.Get<TActivity>().RunAsync(input, default);
        Assert.Equal(before, await RecordsAsync());
        return result;
    }

    private async Task<IReadOnlyList<string>> RecordsAsync()
    {
        var records = new List<string>();
        await foreach (var record in Flow.Get<IRecordArchive>().ListAllAsync(default))
            records.Add($"{record.Partition}|{record.Row}: {Encoding.UTF8.GetString(record.Json.Span)}");
        return records;
    }
}
