using System.Diagnostics.Metrics;
using System.Text.Json;
using AwardFunctions.Orchestrations.Abstractions;
using AwardFunctions.Standalone.Engine;
using AwardFunctions.Standalone.Sqlite;
using AwardFunctions.TestKit.Engine;
using Microsoft.Extensions.DependencyInjection;

namespace AwardFunctions.Standalone.Tests.Engine;

/// <summary>What the embedded engine promises beyond what every engine does.</summary>
public sealed class EngineTests : IDisposable
{
    private readonly TemporaryFolder folder = new();
    private readonly ScenarioEffects effects = new();
    private readonly Hold hold = new();

    public void Dispose() => folder.Dispose();

    [Fact]
    public async Task AllScenarios_Ended_LeaveNothingWaiting()
    {
        await using var host = await OpenAsync(Scenarios.Catalog());
        await host.Client.StartAsync(nameof(Scenarios.Parent), "p", "x", default);
        await host.Client.StartAsync(nameof(Scenarios.EventOrTimeout), "e", 3600, default);
        await host.Client.StartAsync(nameof(Scenarios.FanOut), "f", 20, default);
        await host.Client.StartAsync(nameof(Scenarios.Collector), "c", new Scenarios.Collected("", 0), default);
        await host.Client.RaiseEventAsync("e", "Decision", "yes", default);
        foreach (var word in new[] { "a", "b", "stop", "never taken" })
            await host.Client.RaiseEventAsync("c", "Word", word, default);
        foreach (var id in new[] { "p", "e", "f", "c" })
            Assert.Equal(OrchestrationStatus.Completed, (await host.UntilEndAsync(id)).Status);

        Assert.Equal((0, 0, 0), (Count(host, "timers"), Count(host, "activity_tasks"), Count(host, "inbox")));
        Assert.Null(await host.Engine.NextDueAsync(default));
    }

    [Fact]
    public async Task Cache_SmallerThanTheNumberOfInstances_AllEndAlike()
    {
        await using var host = await OpenAsync(Scenarios.Catalog(), new EngineOptions { CachedOrchestrations = 2 });
        for (var number = 0; number < 20; number++)
            await host.Client.StartAsync(nameof(Scenarios.TwoEvents), $"t-{number}", ":", default);
        await host.Engine.WhenIdleAsync(default);
        foreach (var name in new[] { "A", "B" })
        {
            for (var number = 0; number < 20; number++)
                await host.Client.RaiseEventAsync($"t-{number}", name, name, default);
        }

        await host.Engine.WhenIdleAsync(default);
        await foreach (var state in host.Client.ListAsync("t-", default))
            Assert.Equal("\":AB\"", state.OutputJson);
    }

    [Fact]
    public async Task Activities_MoreThanMayRunAtOnce_Wait()
    {
        await using var host = await OpenAsync(Hold.Catalog<Hold.Sound.Assessment>(), new EngineOptions { ParallelActivities = 3 });
        for (var number = 0; number < 10; number++)
        {
            await host.Client.StartAsync("Assessment", $"a-{number}", "x", default);
            await host.Client.RaiseEventAsync($"a-{number}", "Go", "on", default);
        }

        await hold.Started.Task;
        Assert.InRange(hold.Runs, 1, 3);
        hold.Release.SetResult();
        await host.Engine.WhenIdleAsync(default);

        Assert.Equal(10, hold.Runs);
    }

    [Fact]
    public async Task WhenIdle_ActivityRuns_Waits()
    {
        await using var host = await OpenAsync(Hold.Catalog<Hold.Sound.Assessment>());
        await host.Client.StartAsync("Assessment", "a-1", "x", default);
        await hold.Started.Task;

        var idle = host.Engine.WhenIdleAsync(default);
        Assert.False(idle.IsCompleted);
        hold.Release.SetResult();

        await idle;
        Assert.Equal(1, hold.Runs);
    }

    [Fact]
    public async Task WhenIdle_TimerDueNow_WaitsUntilItsStepIsDone()
    {
        await using var host = await OpenAsync(Scenarios.Catalog());
        await host.Client.StartAsync(nameof(Scenarios.Waits), "w-1", 60, default);
        await host.Engine.WhenIdleAsync(default);

        host.Clock.AdvanceTo(EngineHost.Start.AddMinutes(1));
        await host.Engine.WhenIdleAsync(default);

        Assert.Equal(OrchestrationStatus.Completed, (await host.Client.GetAsync("w-1", default))!.Status);
    }

    [Fact]
    public async Task AdvanceTo_SeveralInstantsDue_StopsAtEach()
    {
        await using var host = await OpenAsync(Scenarios.Catalog());
        await host.Client.StartAsync(nameof(Scenarios.Waits), "later", 7200, default);
        await host.Client.StartAsync(nameof(Scenarios.Waits), "soon", 3600, default);

        await host.Engine.AdvanceToAsync(host.Clock, EngineHost.Start.AddDays(1), default);

        foreach (var (id, hours) in new[] { ("soon", 1), ("later", 2) })
        {
            var end = JsonSerializer.Deserialize<Scenarios.Instants>((await host.Client.GetAsync(id, default))!.OutputJson!, AwardJson.Options)!;
            Assert.Equal(EngineHost.Start.AddHours(hours), end.End);
        }

        Assert.Equal(EngineHost.Start.AddDays(1), host.Clock.GetUtcNow());
    }

    [Fact]
    public async Task Timers_ManyDueAtOnce_AllFire()
    {
        await using var host = await OpenAsync(Scenarios.Catalog());
        for (var number = 0; number < 1500; number++)
            await host.Client.StartAsync(nameof(Scenarios.EventOrTimeout), $"e-{number}", 60, default);
        await host.Engine.WhenIdleAsync(default);

        host.Clock.AdvanceTo(EngineHost.Start.AddDays(1));
        await host.Engine.WhenIdleAsync(default);

        Assert.Equal(0, Count(host, "instances WHERE status = 0"));
    }

    [Fact]
    public async Task SubOrchestration_CalledAgainByALaterExecution_GivesItsResultWithoutRunningAgain()
    {
        await using var host = await OpenAsync(Families.Catalog());
        await host.Client.StartAsync(nameof(Families.CallsTwice), "c", 0, default);

        Assert.Equal("\"child-1-2-3\"", (await host.UntilEndAsync("c")).OutputJson);
        Assert.Equal(1, effects.RunsOf("child-1-2-3"));
    }

    [Fact]
    public async Task SubOrchestration_StillRunningFromAnEarlierExecution_AnswersTheLaterOne()
    {
        await using var host = await OpenAsync(Families.Catalog());
        await host.Client.StartAsync(nameof(Families.LeavesItsChild), "l", 0, default);
        await host.Engine.WhenIdleAsync(default);
        await host.Client.RaiseEventAsync("l-child", "A", "a", default);
        await host.Client.RaiseEventAsync("l-child", "B", "b", default);

        Assert.Equal("\":ab\"", (await host.UntilEndAsync("l")).OutputJson);
    }

    [Fact]
    public async Task SubOrchestration_IdentityOfAnother_Fails()
    {
        await using var host = await OpenAsync(Families.Catalog());
        await host.Client.StartAsync(nameof(Scenarios.Sequence), "c-child", "not a child", default);
        await host.Client.StartAsync(nameof(Families.CallsTwice), "c", 0, default);

        var end = await host.UntilEndAsync("c");

        Assert.Equal(OrchestrationStatus.Failed, end.Status);
        Assert.Contains("exists already", end.FailureReason, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Start_NoSuchOrchestration_Throws()
    {
        await using var host = await OpenAsync(Scenarios.Catalog());

        await Assert.ThrowsAsync<ArgumentException>(() => host.Client.StartAsync("Nonsense", "n", null, default));
    }

    [Fact]
    public async Task Activity_NotRegistered_FailsForGood()
    {
        var catalog = new OrchestrationCatalog().AddOrchestration<Scenarios.Sequence, string, string>();
        await using var host = await OpenAsync(catalog);
        await host.Client.StartAsync(nameof(Scenarios.Sequence), "s", "x", default);

        Assert.Contains("There is no activity 'Echo'", (await host.UntilEndAsync("s")).FailureReason, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Step_DiskFull_IsTakenOnceThereIsRoom()
    {
        await using var host = await OpenAsync(Hold.Catalog<Hold.Sound.Assessment>());
        await host.Client.StartAsync("Assessment", "a-1", new string('x', 100_000), default);
        await host.Client.RaiseEventAsync("a-1", "Go", "on", default);
        await hold.Started.Task;
        await WriteAsync(host, "PRAGMA max_page_count = 1");
        hold.Release.SetResult();
        await Assert.ThrowsAsync<Microsoft.Data.Sqlite.SqliteException>(
            () => host.Client.StartAsync("Assessment", "a-2", new string('x', 100_000), default));

        await MakeRoomAsync(host);

        Assert.Equal(OrchestrationStatus.Completed, (await host.UntilEndAsync("a-1")).Status);
        Assert.Equal(1, hold.Runs);
    }

    [Fact]
    public async Task Meter_StepsAndActivities_AreCounted()
    {
        var counts = new Dictionary<string, long>();
        using var listener = new MeterListener
        {
            InstrumentPublished = (instrument, self) =>
            {
                if (instrument.Meter.Name == "AwardFunctions")
                    self.EnableMeasurementEvents(instrument);
            },
        };
        listener.SetMeasurementEventCallback<long>((instrument, value, _, _) =>
        {
            lock (counts)
                counts[instrument.Name] = counts.GetValueOrDefault(instrument.Name) + value;
        });
        listener.Start();
        await using var host = await OpenAsync(Scenarios.Catalog());
        await host.Client.StartAsync(nameof(Scenarios.Sequence), "s", "x", default);
        await host.UntilEndAsync("s");

        lock (counts)
        {
            // Other tests run engines at the same time, so these are lower bounds.
            Assert.True(counts["award.engine.steps"] >= 4);
            Assert.True(counts["award.engine.activities"] >= 3);
        }
    }

    private static int Count(EngineHost host, string table) => host.Database.Read(session =>
    {
        using var count = session.Prepare($"SELECT count(*) FROM {table}");
        count.Read();
        return count.Int32(0);
    });

    /// <summary>Until it succeeds: what is written together with a step that finds no room fails with it.</summary>
    private static async Task MakeRoomAsync(EngineHost host)
    {
        while (true)
        {
            try
            {
                await WriteAsync(host, "PRAGMA max_page_count = 1000000");
                return;
            }
            catch (Microsoft.Data.Sqlite.SqliteException)
            {
                continue;
            }
        }
    }

    private static Task WriteAsync(EngineHost host, string sql) => host.Database.WriteAsync(
        session =>
        {
            session.Execute(sql);
            return true;
        },
        default);

    private Task<EngineHost> OpenAsync(OrchestrationCatalog catalog, EngineOptions? options = null) => EngineHost.OpenAsync(
        folder["award.db"], catalog, services => services.AddSingleton(effects).AddSingleton(hold), options);
}
