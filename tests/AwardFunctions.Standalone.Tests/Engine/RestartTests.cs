using AwardFunctions.Orchestrations.Abstractions;
using AwardFunctions.Standalone.Clock;
using AwardFunctions.Standalone.Engine.History;
using AwardFunctions.TestKit.Engine;
using Microsoft.Extensions.DependencyInjection;

namespace AwardFunctions.Standalone.Tests.Engine;

/// <summary>Whatever an instance was waiting for when the engine ended, the next engine goes on from there.</summary>
public sealed class RestartTests : IDisposable
{
    private readonly TemporaryFolder folder = new();
    private readonly SimulatedTimeProvider clock = new(EngineHost.Start);
    private readonly ScenarioEffects effects = new();
    private readonly Hold hold = new();

    public void Dispose() => folder.Dispose();

    [Theory]
    [InlineData(true)]
    [InlineData(false)]
    public async Task Timer_EngineEndsMeanwhile_FiresAtItsTime(bool gracefully)
    {
        var host = await OpenAsync(Scenarios.Catalog());
        await host.Client.StartAsync(nameof(Scenarios.Waits), "w-1", 3600, default);
        await host.Engine.WhenIdleAsync(default);
        await EndAsync(host, gracefully);

        await using var next = await OpenAsync(Scenarios.Catalog());
        await next.Engine.WhenIdleAsync(default);
        Assert.Equal(EngineHost.Start.AddHours(1), await next.Engine.NextDueAsync(default));
        clock.AdvanceTo(EngineHost.Start.AddHours(1).AddMilliseconds(-1));
        await next.Engine.WhenIdleAsync(default);
        Assert.Equal(OrchestrationStatus.Running, (await next.Client.GetAsync("w-1", default))!.Status);
        clock.AdvanceTo(EngineHost.Start.AddHours(1));
        await next.Engine.WhenIdleAsync(default);

        Assert.Equal(OrchestrationStatus.Completed, (await next.Client.GetAsync("w-1", default))!.Status);
    }

    [Theory]
    [InlineData(true)]
    [InlineData(false)]
    public async Task Timer_DueWhileNoEngineRuns_FiresAtTheNextStart(bool gracefully)
    {
        var host = await OpenAsync(Scenarios.Catalog());
        await host.Client.StartAsync(nameof(Scenarios.Waits), "w-1", 3600, default);
        await host.Engine.WhenIdleAsync(default);
        await EndAsync(host, gracefully);
        clock.AdvanceTo(EngineHost.Start.AddDays(3));

        await using var next = await OpenAsync(Scenarios.Catalog());
        await next.Engine.WhenIdleAsync(default);

        Assert.Equal(OrchestrationStatus.Completed, (await next.Client.GetAsync("w-1", default))!.Status);
    }

    [Fact]
    public async Task Activity_EngineEndsAbruptly_RunsAgain()
    {
        var host = await OpenAsync(Hold.Catalog<Hold.Sound.Assessment>());
        await host.Client.StartAsync("Assessment", "a-1", "x", default);
        await host.Client.RaiseEventAsync("a-1", "Go", "on", default);
        await hold.Started.Task;
        await host.AbandonAsync();

        hold.Release.SetResult();
        await using var next = await OpenAsync(Hold.Catalog<Hold.Sound.Assessment>());

        Assert.Equal("\"on held x\"", (await next.UntilEndAsync("a-1")).OutputJson);
        Assert.Equal(2, hold.Runs);
    }

    [Fact]
    public async Task Activity_EngineStopsGracefully_IsAwaitedAndItsOutcomeKept()
    {
        var host = await OpenAsync(Hold.Catalog<Hold.Sound.Assessment>());
        await host.Client.StartAsync("Assessment", "a-1", "x", default);
        await hold.Started.Task;
        var stopping = EndAsync(host, gracefully: true);
        Assert.False(stopping.IsCompleted);
        hold.Release.SetResult();
        await stopping;

        await using var next = await OpenAsync(Hold.Catalog<Hold.Sound.Assessment>());
        await next.Client.RaiseEventAsync("a-1", "Go", "on", default);

        Assert.Equal("\"on held x\"", (await next.UntilEndAsync("a-1")).OutputJson);
        Assert.Equal(1, hold.Runs);
    }

    [Fact]
    public async Task Activity_StopRunsOutOfPatience_IsCancelledAndRunsAtTheNextStart()
    {
        var host = await OpenAsync(Hold.Catalog<Hold.Sound.Assessment>());
        await host.Client.StartAsync("Assessment", "a-1", "x", default);
        await host.Client.RaiseEventAsync("a-1", "Go", "on", default);
        await hold.Started.Task;
        await host.Engine.StopAsync(new CancellationToken(canceled: true));
        await host.AbandonAsync();

        hold.Release.SetResult();
        await using var next = await OpenAsync(Hold.Catalog<Hold.Sound.Assessment>());

        Assert.Equal("\"on held x\"", (await next.UntilEndAsync("a-1")).OutputJson);
        Assert.Equal(2, hold.Runs);
    }

    [Theory]
    [InlineData(true)]
    [InlineData(false)]
    public async Task Retry_EngineEndsMeanwhile_KeepsItsTimeAndItsCount(bool gracefully)
    {
        var host = await OpenAsync(Scenarios.Catalog());
        await host.Client.StartAsync(nameof(Scenarios.Retry), "r-1", new Scenarios.RetryInput("key", 99, 3), default);
        await host.Engine.WhenIdleAsync(default);
        await EndAsync(host, gracefully);

        await using var next = await OpenAsync(Scenarios.Catalog());
        await next.Engine.WhenIdleAsync(default);
        Assert.Equal(1, effects.RunsOf("key"));
        Assert.Equal(EngineHost.Start.AddSeconds(1), await next.Engine.NextDueAsync(default));

        Assert.Equal("\"Flaky gave up\"", (await next.UntilEndAsync("r-1")).OutputJson);
        Assert.Equal(3, effects.RunsOf("key"));
    }

    [Theory]
    [InlineData(true)]
    [InlineData(false)]
    public async Task Events_EngineEndsMeanwhile_AreKept(bool gracefully)
    {
        var host = await OpenAsync(Scenarios.Catalog());
        await host.Client.StartAsync(nameof(Scenarios.TwoEvents), "e-1", ":", default);
        await host.Client.RaiseEventAsync("e-1", "B", "b", default);
        await EndAsync(host, gracefully);

        await using var next = await OpenAsync(Scenarios.Catalog());
        await next.Client.RaiseEventAsync("e-1", "A", "a", default);

        Assert.Equal("\":ab\"", (await next.UntilEndAsync("e-1")).OutputJson);
    }

    [Fact]
    public async Task Client_EngineNotStarted_IsHeardAtTheStart()
    {
        var host = await OpenAsync(Scenarios.Catalog());
        await host.Engine.StopAsync(default);
        await host.Client.StartAsync(nameof(Scenarios.Sequence), "s-1", "x", default);
        await host.AbandonAsync();

        await using var next = await OpenAsync(Scenarios.Catalog());

        Assert.Equal("\"x-1-2-3\"", (await next.UntilEndAsync("s-1")).OutputJson);
    }

    [Fact]
    public async Task History_RecordedAndReadBack_IsTheSameAsJson()
    {
        await using var host = await OpenAsync(Scenarios.Catalog());
        await host.Client.StartAsync(nameof(Scenarios.Parent), "p-1", "质量", default);
        await host.UntilEndAsync("p-1");
        var history = await host.Engine.ReadHistoryAsync("p-1", default);

        var json = System.Text.Json.JsonSerializer.Serialize(history, AwardJson.Options);
        var back = System.Text.Json.JsonSerializer.Deserialize<List<HistoryEvent>>(json, AwardJson.Options);

        Assert.Equal(history, back);
    }

    private static async Task EndAsync(EngineHost host, bool gracefully)
    {
        if (gracefully)
            await host.DisposeAsync();
        else
            await host.AbandonAsync();
    }

    private Task<EngineHost> OpenAsync(OrchestrationCatalog catalog) => EngineHost.OpenAsync(
        folder["award.db"], catalog, services => services.AddSingleton(effects).AddSingleton(hold), clock: clock);
}
