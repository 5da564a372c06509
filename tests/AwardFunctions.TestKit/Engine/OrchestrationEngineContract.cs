using System.Text.Json;
using AwardFunctions.Orchestrations.Abstractions;
using Xunit;
using static AwardFunctions.TestKit.Engine.Scenarios;

namespace AwardFunctions.TestKit.Engine;

/// <summary>What orchestrations may rely on, whichever engine runs them.</summary>
public abstract class OrchestrationEngineContract : IAsyncLifetime
{
    private static readonly CancellationToken None = CancellationToken.None;
    private readonly string id = $"i-{Guid.NewGuid():N}";
    private IEngineHarness engine = null!;

    protected ScenarioEffects Effects { get; } = new();

    protected abstract Task<IEngineHarness> StartEngineAsync(OrchestrationCatalog catalog, ScenarioEffects effects);

    public async Task InitializeAsync() => engine = await StartEngineAsync(Catalog(), Effects);

    public async Task DisposeAsync() => await engine.DisposeAsync();

    [Fact]
    public async Task Activities_InSequence_FeedEachOther()
    {
        var end = await RunAsync(nameof(Sequence), "质量");

        Assert.Equal("质量-1-2-3", Output<string>(end));
        Assert.Equal("\"质量\"", end.InputJson);
    }

    [Fact]
    public async Task Activities_AllAtOnce_AreAllAwaited() => Assert.Equal(385, Output<int>(await RunAsync(nameof(FanOut), 10)));

    [Fact]
    public async Task Activity_FailsThenSucceeds_IsTriedAgain()
    {
        var end = await RunAsync(nameof(Retry), new RetryInput(id, 2, 5));

        Assert.Equal("run 3", Output<string>(end));
    }

    [Fact]
    public async Task Activity_FailsToTheLastAttempt_GivesUp()
    {
        var end = await RunAsync(nameof(Retry), new RetryInput(id, 99, 3));

        Assert.Equal("Flaky gave up", Output<string>(end));
        Assert.Equal(3, Effects.RunsOf(id));
    }

    [Fact]
    public async Task Activity_FailsForGood_IsNotTriedAgainAndFailsTheOrchestration()
    {
        var stuckBefore = await engine.Client.CountStuckAsync(None);
        var end = await RunAsync(nameof(Fails), id);

        Assert.Equal(OrchestrationStatus.Failed, end.Status);
        Assert.Equal(stuckBefore + 1, await engine.Client.CountStuckAsync(None));
        Assert.Contains("the registry says no", end.FailureReason, StringComparison.Ordinal);
        Assert.Equal(1, Effects.RunsOf(id));
    }

    [Fact]
    public async Task SubOrchestrations_ResultAndFailure_ReachTheParent()
    {
        var end = await RunAsync(nameof(Parent), "x");

        Assert.Equal("x-1-2-3; Fails: True", Output<string>(end));
        Assert.Equal(OrchestrationStatus.Completed, (await engine.Client.GetAsync($"{id}-a", None))!.Status);
        Assert.Equal(OrchestrationStatus.Failed, (await engine.Client.GetAsync($"{id}-b", None))!.Status);
    }

    [Fact]
    public async Task Timer_WaitedFor_HasComeWhenTheWaitEnds()
    {
        var instants = Output<Instants>(await RunAsync(nameof(Waits), 2));

        Assert.True(instants.End >= instants.Due);
        Assert.Equal(instants.Start, instants.StartAsRecorded);
    }

    [Fact]
    public async Task Events_BeforeTheyAreWaitedFor_AreKept()
    {
        await StartAsync(nameof(TwoEvents), ":");
        Assert.True(await engine.Client.RaiseEventAsync(id, "B", "b", None));
        Assert.True(await engine.Client.RaiseEventAsync(id, "A", "a", None));

        Assert.Equal(":ab", Output<string>(await engine.UntilEndAsync(id)));
    }

    [Fact]
    public async Task Events_WhileTheyAreWaitedFor_AreTaken()
    {
        await StartAsync(nameof(TwoEvents), ":");
        await engine.UntilStatusAsync(id, "waiting");
        await engine.Client.RaiseEventAsync(id, "A", "a", None);
        await engine.UntilStatusAsync(id, "has A");
        await engine.Client.RaiseEventAsync(id, "B", "b", None);

        Assert.Equal(":ab", Output<string>(await engine.UntilEndAsync(id)));
    }

    [Fact]
    public async Task EventOrTimeout_EventComes_IsReturned()
    {
        await StartAsync(nameof(EventOrTimeout), 3600);
        await engine.UntilStatusAsync(id, "waiting");
        await engine.Client.RaiseEventAsync(id, "Decision", "同意", None);

        Assert.Equal("同意", Output<string>(await engine.UntilEndAsync(id)));
    }

    [Fact]
    public async Task EventOrTimeout_NothingComes_TimesOut() =>
        Assert.Equal("timeout", Output<string>(await RunAsync(nameof(EventOrTimeout), 2)));

    [Fact]
    public async Task Wait_GivenUp_DoesNotSwallowTheNextEvent()
    {
        await StartAsync(nameof(GiveUpThenWait), 1);
        await engine.PassAsync(TimeSpan.FromSeconds(1));
        await engine.UntilStatusAsync(id, "given up");
        await engine.Client.RaiseEventAsync(id, "Decision", "late", None);

        Assert.Equal("timeout, then late", Output<string>(await engine.UntilEndAsync(id)));
    }

    [Fact]
    public async Task FirstOfTwo_OneEvent_IsThatOne()
    {
        await StartAsync(nameof(FirstOfTwo), "");
        await engine.UntilStatusAsync(id, "waiting");
        await engine.Client.RaiseEventAsync(id, "Right", "r", None);

        Assert.Equal("right r", Output<string>(await engine.UntilEndAsync(id)));
    }

    [Fact]
    public async Task ContinueAsNew_EventsNotTaken_AreKeptInOrder()
    {
        await StartAsync(nameof(Collector), new Collected("", 0));
        foreach (var word in new[] { "a", "b", "c", "d", "e", "stop" })
            Assert.True(await engine.Client.RaiseEventAsync(id, "Word", word, None));

        Assert.Equal(new Collected("abcde", 5), Output<Collected>(await engine.UntilEndAsync(id)));
    }

    [Fact]
    public async Task CustomStatus_Set_IsSeenWhileRunningAndAfterTheEnd()
    {
        await StartAsync(nameof(Announcer), "x");
        var running = await engine.UntilStatusAsync(id, "公示中");
        await engine.Client.RaiseEventAsync(id, "Go", "", None);
        var ended = await engine.UntilEndAsync(id);

        Assert.Equal(OrchestrationStatus.Running, running.Status);
        Assert.Equal("\"done\"", ended.CustomStatusJson);
    }

    [Fact]
    public async Task NewGuid_ThroughReplays_IsTheSameAndEachTimeAnother()
    {
        var guids = Output<Guid[]>(await RunAsync(nameof(Identities), 0));

        Assert.Equal(guids[0], guids[1]);
        Assert.Equal(guids[2], guids[3]);
        Assert.NotEqual(guids[0], guids[2]);
    }

    [Fact]
    public async Task Start_IdentityTaken_ReturnsFalseAndChangesNothing()
    {
        await StartAsync(nameof(TwoEvents), "first");

        Assert.False(await engine.Client.StartAsync(nameof(TwoEvents), id, "second", None));

        Assert.Equal("\"first\"", (await engine.Client.GetAsync(id, None))!.InputJson);
    }

    [Fact]
    public async Task RaiseEvent_NoSuchInstanceOrEnded_ReturnsFalse()
    {
        await RunAsync(nameof(Sequence), "x");

        Assert.False(await engine.Client.RaiseEventAsync(id, "A", "a", None));
        Assert.False(await engine.Client.RaiseEventAsync("nobody", "A", "a", None));
    }

    [Fact]
    public async Task Get_NoSuchInstance_ReturnsNull() => Assert.Null(await engine.Client.GetAsync("nobody", None));

    [Fact]
    public async Task List_Prefix_ReturnsThoseInOrderOfIdentity()
    {
        foreach (var suffix in new[] { "-2", "-1", "-3" })
            await engine.Client.StartAsync(nameof(TwoEvents), id + suffix, "", None);

        var listed = new List<string>();
        await foreach (var state in engine.Client.ListAsync(id, None))
            listed.Add(state.InstanceId);

        Assert.Equal([$"{id}-1", $"{id}-2", $"{id}-3"], listed);
    }

    private static T Output<T>(OrchestrationState state)
    {
        Assert.True(state.Status == OrchestrationStatus.Completed, $"{state.Status}: {state.FailureReason}");
        return JsonSerializer.Deserialize<T>(state.OutputJson!, AwardJson.Options)!;
    }

    private async Task StartAsync(string name, object? input) => Assert.True(await engine.Client.StartAsync(name, id, input, None));

    private async Task<OrchestrationState> RunAsync(string name, object? input)
    {
        await StartAsync(name, input);
        return await engine.UntilEndAsync(id);
    }
}
