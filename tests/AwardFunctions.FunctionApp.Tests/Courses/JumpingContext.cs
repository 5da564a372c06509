using System.Globalization;
using AwardFunctions.FunctionApp.Orchestrations;
using AwardFunctions.Orchestrations.Abstractions;
using Microsoft.DurableTask;
using Microsoft.Extensions.Logging;
using RetryPolicy = AwardFunctions.Orchestrations.Abstractions.RetryPolicy;

namespace AwardFunctions.FunctionApp.Tests.Courses;

/// <summary>The product's context over Durable Task, but on the simulated clock: time is what the last recorded answer says it is.</summary>
internal sealed class JumpingContext(TaskOrchestrationContext context, DateTimeOffset startedAt, JumpingClock clock) : IOrchestrationContext
{
    private readonly DurableOrchestrationContext inner = new(context);
    private int timers;

    public string InstanceId => inner.InstanceId;

    public DateTimeOffset UtcNow { get; private set; } = startedAt;

    public bool IsReplaying => inner.IsReplaying;

    public async Task<TResult> CallActivityAsync<TResult>(string name, object? input, RetryPolicy? retry = null)
    {
        if (!IsReplaying)
            clock.ActivityOrdered();
        return Take(await inner.CallActivityAsync<Stamped>(name, input, retry)).As<TResult>();
    }

    public async Task<TResult> CallSubOrchestrationAsync<TResult>(string name, string instanceId, object? input) =>
        Take(await inner.CallSubOrchestrationAsync<Stamped>(name, instanceId, Stamped.Of(UtcNow, input))).As<TResult>();

    public async Task CreateTimerAsync(DateTimeOffset fireAt, CancellationToken cancellationToken)
    {
        if (fireAt <= UtcNow)
            return;
        var name = "timer-" + (++timers).ToString(CultureInfo.InvariantCulture);
        if (!IsReplaying)
            clock.Expect(fireAt, InstanceId, name);
        await using var forget = cancellationToken.Register(() => clock.Forget(fireAt, InstanceId, name));
        Take(await inner.WaitForExternalEventAsync<Stamped>(name, cancellationToken));
    }

    public async Task<TEvent> WaitForExternalEventAsync<TEvent>(string name, CancellationToken cancellationToken = default) =>
        Take(await inner.WaitForExternalEventAsync<Stamped>(name, cancellationToken)).As<TEvent>();

    public Guid NewGuid() => inner.NewGuid();

    public void SetCustomStatus(object? status) => inner.SetCustomStatus(status);

    public void ContinueAsNew(object? input) => inner.ContinueAsNew(Stamped.Of(UtcNow, input));

    public ILogger CreateReplaySafeLogger(string category) => inner.CreateReplaySafeLogger(category);

    private Stamped Take(Stamped stamped)
    {
        UtcNow = stamped.At > UtcNow ? stamped.At : UtcNow;
        return stamped;
    }
}
