using AwardFunctions.FunctionApp.Orchestrations;
using AwardFunctions.Orchestrations.Abstractions;
using Microsoft.DurableTask;
using Moq;
using RetryPolicy = AwardFunctions.Orchestrations.Abstractions.RetryPolicy;

namespace AwardFunctions.FunctionApp.Tests.Orchestrations;

public sealed class DurableOrchestrationContextTests
{
    private readonly Mock<TaskOrchestrationContext> durable = new();
    private readonly DurableOrchestrationContext context;

    public DurableOrchestrationContextTests() => context = new DurableOrchestrationContext(durable.Object);

    [Fact]
    public void UtcNow_OfAClockThatNamesNoZone_IsUtc()
    {
        durable.SetupGet(one => one.CurrentUtcDateTime).Returns(new DateTime(2026, 3, 5, 1, 0, 0, DateTimeKind.Unspecified));

        Assert.Equal(new DateTimeOffset(2026, 3, 5, 1, 0, 0, TimeSpan.Zero), context.UtcNow);
    }

    [Theory]
    [InlineData("System.IO.IOException", true)]
    [InlineData("AwardFunctions.Orchestrations.Abstractions.PermanentFailureException", false)]
    public async Task Activity_Retried_KeepsThePolicyAndGivesUpAtOnceWhereNothingHelps(string error, bool again)
    {
        TaskOptions? given = null;
        durable.Setup(one => one.CallActivityAsync<string>(It.IsAny<TaskName>(), It.IsAny<object?>(), It.IsAny<TaskOptions?>()))
            .Callback((TaskName _, object? _, TaskOptions? options) => given = options)
            .ReturnsAsync("result");

        Assert.Equal("result", await context.CallActivityAsync<string>("Activity", "input", new RetryPolicy(7, TimeSpan.FromSeconds(5), 2, TimeSpan.FromMinutes(5))));

        var policy = given!.Retry!.Policy!;
        Assert.Equal((7, TimeSpan.FromSeconds(5), 2d, TimeSpan.FromMinutes(5)), (policy.MaxNumberOfAttempts, policy.FirstRetryInterval, policy.BackoffCoefficient, policy.MaxRetryInterval));
        var failure = new global::DurableTask.Core.Exceptions.TaskFailedException(
            1, 1, "Activity", null, "message", new InvalidOperationException())
        {
            FailureDetails = new global::DurableTask.Core.FailureDetails(error, "message", null, null, false),
        };
        Assert.Equal(again, policy.Handle(failure));
    }

    [Fact]
    public async Task Activity_WithoutAPolicy_IsCalledOnce()
    {
        durable.Setup(one => one.CallActivityAsync<string>(It.IsAny<TaskName>(), It.IsAny<object?>(), null)).ReturnsAsync("result");

        Assert.Equal("result", await context.CallActivityAsync<string>("Activity", "input"));
    }

    [Fact]
    public async Task SubOrchestration_Called_HasTheIdentityItWasGiven()
    {
        TaskOptions? given = null;
        durable.Setup(one => one.CallSubOrchestratorAsync<string>(It.IsAny<TaskName>(), It.IsAny<object?>(), It.IsAny<TaskOptions?>()))
            .Callback((TaskName _, object? _, TaskOptions? options) => given = options)
            .ReturnsAsync("result");

        await context.CallSubOrchestrationAsync<string>("Orchestration", "stage-AY-2026", "input");

        Assert.Equal("stage-AY-2026", Assert.IsType<SubOrchestrationOptions>(given).InstanceId);
    }

    [Fact]
    public async Task Failure_OfWhatWasCalled_NamesItAndTheReason()
    {
        durable.Setup(one => one.CallActivityAsync<string>(It.IsAny<TaskName>(), It.IsAny<object?>(), null))
            .ThrowsAsync(new TaskFailedException("Activity", 3, new TaskFailureDetails("Type", "the registry says no", null, null, null)));

        var failure = await Assert.ThrowsAsync<OrchestrationTaskFailedException>(() => context.CallActivityAsync<string>("Activity", "input"));

        Assert.Equal(("Activity", "the registry says no"), (failure.TaskName, failure.Reason));
    }

    [Fact]
    public void ContinueAsNew_KeepsEventsThatWereNotTaken()
    {
        context.ContinueAsNew("input");

        durable.Verify(one => one.ContinueAsNew("input", true));
    }
}
