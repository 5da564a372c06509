using AwardFunctions.Orchestrations.Abstractions;
using Microsoft.Extensions.DependencyInjection;

namespace AwardFunctions.Standalone.Tests.Engine;

/// <summary>What cannot go on is set aside with its reason, loses nothing, and goes on when it can again.</summary>
public sealed class ParkingTests : IDisposable
{
    private readonly TemporaryFolder folder = new();

    public static TheoryData<string, string> Changes => new()
    {
        { nameof(Reviews.OtherActivity), "in step 1, action 1, the history holds activity 'Check' but the code asks for activity 'Score'" },
        { nameof(Reviews.TimerFirst), "in step 1, action 1, the history holds activity 'Check' but the code asks for a timer" },
        { nameof(Reviews.OneMore), "in step 2, action 1, the history holds nothing but the code asks for orchestration 'Interview' as instance 'interview-1'" },
        { nameof(Reviews.OneLess), "in step 1, action 1, the history holds activity 'Check' but the code asks for nothing" },
        { nameof(Reviews.EndsEarly), "in step 2, action 1, the history holds nothing but the code asks for the end" },
        { nameof(Reviews.NumberExpected), "event 'Go' cannot be read as what the code expects" },
        { "nothing", "there is no orchestration 'Review'" },
    };

    public void Dispose() => folder.Dispose();

    [Theory]
    [MemberData(nameof(Changes))]
    public async Task Replay_CodeChanged_ParksNamingWhatDiffers(string change, string expected)
    {
        await RunOriginalToItsWaitAsync();

        await using var host = await OpenAsync(CatalogOf(change));
        Assert.True(await host.Client.RaiseEventAsync("r-1", "Go", "on", default));
        await host.Engine.WhenIdleAsync(default);

        var parked = Assert.Single(await host.Engine.ListParkedAsync(default));
        Assert.Equal(("r-1", OrchestrationStatus.Parked), (parked.InstanceId, parked.Status));
        Assert.StartsWith("Instance 'r-1', execution 1: ", parked.FailureReason, StringComparison.Ordinal);
        Assert.Contains(expected, parked.FailureReason, StringComparison.Ordinal);
        Assert.Equivalent(parked, await host.Client.GetAsync("r-1", default));
    }

    [Fact]
    public async Task Replay_ChangeThatAsksForTheSame_GoesOn()
    {
        await RunOriginalToItsWaitAsync();

        await using var host = await OpenAsync(Reviews.Catalog<Reviews.Reworded.Review>());
        await host.Client.RaiseEventAsync("r-1", "Go", "on", default);

        Assert.Equal("\"checked x and on\"", (await host.UntilEndAsync("r-1")).OutputJson);
    }

    [Fact]
    public async Task Parked_CodeMendedAndResumed_GoesOnWithTheEventsOfTheMeantime()
    {
        await RunOriginalToItsWaitAsync();
        await using (var broken = await OpenAsync(Reviews.Catalog<Reviews.OtherActivity.Review>()))
        {
            await broken.Client.RaiseEventAsync("r-1", "Go", "on", default);
            await broken.Engine.WhenIdleAsync(default);
            Assert.True(await broken.Client.RaiseEventAsync("r-1", "Go", "too late", default));
            Assert.True(await broken.Engine.ResumeAsync("r-1", default));
            Assert.Equal(OrchestrationStatus.Parked, (await broken.UntilEndAsync("r-1")).Status);
        }

        await using var mended = await OpenAsync(Reviews.Catalog<Reviews.Original.Review>());
        await mended.Engine.WhenIdleAsync(default);
        Assert.Equal(OrchestrationStatus.Parked, (await mended.Client.GetAsync("r-1", default))!.Status);
        Assert.True(await mended.Engine.ResumeAsync("r-1", default));

        Assert.Equal("\"scored checked x on\"", (await mended.UntilEndAsync("r-1")).OutputJson);
        Assert.Empty(await mended.Engine.ListParkedAsync(default));
        Assert.False(await mended.Engine.ResumeAsync("r-1", default));
    }

    [Fact]
    public async Task Parked_ActivityEndsMeanwhile_ItsOutcomeIsKept()
    {
        var hold = new Hold();
        await using (var broken = await EngineHost.OpenAsync(
            folder["award.db"], Hold.Catalog<Hold.Broken.Assessment>(), services => services.AddSingleton(hold)))
        {
            await broken.Client.StartAsync("Assessment", "a-1", "x", default);
            await hold.Started.Task;
            await broken.Client.RaiseEventAsync("a-1", "Go", "on", default);
            Assert.Equal(OrchestrationStatus.Parked, (await broken.Engine.WaitForEndAsync("a-1", default)).Status);
            hold.Release.SetResult();
            await broken.Engine.WhenIdleAsync(default);
        }

        await using var sound = await EngineHost.OpenAsync(
            folder["award.db"], Hold.Catalog<Hold.Sound.Assessment>(), services => services.AddSingleton(hold));
        await sound.Engine.ResumeAsync("a-1", default);

        Assert.Equal("\"on held x\"", (await sound.UntilEndAsync("a-1")).OutputJson);
        Assert.Equal(1, hold.Runs);
    }

    [Fact]
    public async Task Step_WaitsForSomethingNotItsContexts_Parks()
    {
        await using var host = await OpenAsync(Reviews.Catalog<Reviews.WaitsForTheWrongThing.Review>());
        await host.Client.StartAsync("Review", "r-1", "x", default);

        var end = await host.UntilEndAsync("r-1");

        Assert.Equal(OrchestrationStatus.Parked, end.Status);
        Assert.Contains("waits for something that is not its context's", end.FailureReason, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Step_KeepsFailingInTheEngine_Parks()
    {
        await using var host = await OpenAsync(Reviews.Activities().AddOrchestration<Reviews.Unspeakable, string, Type>());
        await host.Client.StartAsync(nameof(Reviews.Unspeakable), "u-1", "x", default);

        var end = await host.UntilEndAsync("u-1");

        Assert.Equal(OrchestrationStatus.Parked, end.Status);
        Assert.Contains("a step failed 5 times, last with NotSupportedException", end.FailureReason, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Parked_OtherInstances_GoOn()
    {
        await using var host = await OpenAsync(
            Reviews.Catalog<Reviews.Original.Review>().AddOrchestration<Reviews.Unspeakable, string, Type>());
        await host.Client.StartAsync(nameof(Reviews.Unspeakable), "u-1", "x", default);
        await host.Client.StartAsync("Review", "r-1", "x", default);
        await host.Client.RaiseEventAsync("r-1", "Go", "on", default);

        Assert.Equal(OrchestrationStatus.Completed, (await host.UntilEndAsync("r-1")).Status);
    }

    private static OrchestrationCatalog CatalogOf(string version) => version switch
    {
        nameof(Reviews.OtherActivity) => Reviews.Catalog<Reviews.OtherActivity.Review>(),
        nameof(Reviews.TimerFirst) => Reviews.Catalog<Reviews.TimerFirst.Review>(),
        nameof(Reviews.OneMore) => Reviews.Catalog<Reviews.OneMore.Review>(),
        nameof(Reviews.OneLess) => Reviews.Catalog<Reviews.OneLess.Review>(),
        nameof(Reviews.EndsEarly) => Reviews.Catalog<Reviews.EndsEarly.Review>(),
        nameof(Reviews.NumberExpected) => Reviews.Catalog<Reviews.NumberExpected.Review>(),
        _ => Reviews.Activities(),
    };

    private async Task RunOriginalToItsWaitAsync()
    {
        await using var host = await OpenAsync(Reviews.Catalog<Reviews.Original.Review>());
        await host.Client.StartAsync("Review", "r-1", "x", default);
        await host.Engine.WhenIdleAsync(default);
    }

    private Task<EngineHost> OpenAsync(OrchestrationCatalog catalog) => EngineHost.OpenAsync(folder["award.db"], catalog);
}
