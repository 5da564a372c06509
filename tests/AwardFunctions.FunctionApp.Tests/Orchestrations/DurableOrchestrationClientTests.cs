using AwardFunctions.FunctionApp.Orchestrations;
using AwardFunctions.Orchestrations.Abstractions;
using Microsoft.DurableTask;
using Microsoft.DurableTask.Client;
using Moq;

namespace AwardFunctions.FunctionApp.Tests.Orchestrations;

/// <summary>What happens between a look and the call that follows it; all else the engine's contract tests.</summary>
public sealed class DurableOrchestrationClientTests
{
    private const string Id = "cycle-AY-2026";
    private readonly Mock<DurableTaskClient> durable = new("test");
    private readonly DurableOrchestrationClient client;

    public DurableOrchestrationClientTests()
    {
        var binding = new DurableClientBinding();
        binding.Bind(durable.Object);
        client = new DurableOrchestrationClient(binding);
    }

    [Fact]
    public async Task Start_SomeoneElseStartedItMeanwhile_ReturnsFalse()
    {
        Finds(null, OrchestrationRuntimeStatus.Pending);
        FailsToStart();

        Assert.False(await client.StartAsync("AwardCycle", Id, "input", default));
    }

    [Fact]
    public async Task Start_FailsForAnotherReason_SaysSo()
    {
        Finds(null, null);
        FailsToStart();

        await Assert.ThrowsAsync<IOException>(() => client.StartAsync("AwardCycle", Id, "input", default));
    }

    [Theory]
    [InlineData(OrchestrationRuntimeStatus.Completed)]
    [InlineData(OrchestrationRuntimeStatus.Failed)]
    [InlineData(OrchestrationRuntimeStatus.Terminated)]
    public async Task Start_OneThatHasEnded_ReturnsFalseAndDoesNotReplaceIt(OrchestrationRuntimeStatus status)
    {
        Finds(status);

        Assert.False(await client.StartAsync("AwardCycle", Id, "input", default));
        durable.Verify(
            one => one.ScheduleNewOrchestrationInstanceAsync(It.IsAny<TaskName>(), It.IsAny<object?>(), It.IsAny<StartOrchestrationOptions?>(), It.IsAny<CancellationToken>()),
            Times.Never);
    }

    [Theory]
    [InlineData(OrchestrationRuntimeStatus.Completed, false)] // it ended at the same moment
    [InlineData(OrchestrationRuntimeStatus.Running, true)] // the service is in trouble
    public async Task RaiseEvent_Fails_IsAFailureOnlyWhereTheInstanceStillRuns(OrchestrationRuntimeStatus then, bool fails)
    {
        Finds(OrchestrationRuntimeStatus.Running, then);
        durable.Setup(one => one.RaiseEventAsync(Id, "changed", It.IsAny<object?>(), It.IsAny<CancellationToken>())).ThrowsAsync(new IOException());

        if (fails)
            await Assert.ThrowsAsync<IOException>(() => client.RaiseEventAsync(Id, "changed", null, default));
        else
            Assert.False(await client.RaiseEventAsync(Id, "changed", null, default));
    }

    [Fact]
    public void Binding_ThatNoFunctionMade_IsNamed() =>
        Assert.Contains("does not bind", Assert.Throws<InvalidOperationException>(() => new DurableClientBinding().Client).Message, StringComparison.Ordinal);

    private void Finds(params OrchestrationRuntimeStatus?[] statuses)
    {
        var looks = durable.SetupSequence(one => one.GetInstanceAsync(Id, false, It.IsAny<CancellationToken>()));
        foreach (var status in statuses)
            looks = looks.ReturnsAsync(status is null ? null : new OrchestrationMetadata("AwardCycle", Id) { RuntimeStatus = status.Value });
    }

    private void FailsToStart() => durable
        .Setup(one => one.ScheduleNewOrchestrationInstanceAsync(It.IsAny<TaskName>(), It.IsAny<object?>(), It.IsAny<StartOrchestrationOptions?>(), It.IsAny<CancellationToken>()))
        .ThrowsAsync(new IOException());
}
