using AwardFunctions.Orchestrations.Abstractions;
using Microsoft.DurableTask;
using Microsoft.Extensions.Logging;
using RetryPolicy = AwardFunctions.Orchestrations.Abstractions.RetryPolicy;

namespace AwardFunctions.FunctionApp.Orchestrations;

/// <summary>Durable Task's context as our orchestrations see it.</summary>
public sealed class DurableOrchestrationContext(TaskOrchestrationContext context) : IOrchestrationContext
{
    public string InstanceId => context.InstanceId;

    public DateTimeOffset UtcNow => new(DateTime.SpecifyKind(context.CurrentUtcDateTime, DateTimeKind.Utc));

    public bool IsReplaying => context.IsReplaying;

    public async Task<TResult> CallActivityAsync<TResult>(string name, object? input, RetryPolicy? retry = null)
    {
        try
        {
            return await context.CallActivityAsync<TResult>(name, input, OptionsOf(retry));
        }
        catch (TaskFailedException failure)
        {
            throw FailureOf(failure);
        }
    }

    public async Task<TResult> CallSubOrchestrationAsync<TResult>(string name, string instanceId, object? input)
    {
        try
        {
            return await context.CallSubOrchestratorAsync<TResult>(name, input, new SubOrchestrationOptions(instanceId: instanceId));
        }
        catch (TaskFailedException failure)
        {
            throw FailureOf(failure);
        }
    }

    public Task CreateTimerAsync(DateTimeOffset fireAt, CancellationToken cancellationToken) => context.CreateTimer(fireAt.UtcDateTime, cancellationToken);

    public Task<TEvent> WaitForExternalEventAsync<TEvent>(string name, CancellationToken cancellationToken = default) =>
        context.WaitForExternalEvent<TEvent>(name, cancellationToken);

    public Guid NewGuid() => context.NewGuid();

    public void SetCustomStatus(object? status) => context.SetCustomStatus(status);

    public void ContinueAsNew(object? input) => context.ContinueAsNew(input, preserveUnprocessedEvents: true);

    public ILogger CreateReplaySafeLogger(string category) => context.CreateReplaySafeLogger(category);

    private static TaskOptions? OptionsOf(RetryPolicy? retry) => retry is null ? null : TaskOptions.FromRetryPolicy(
        new Microsoft.DurableTask.RetryPolicy(retry.MaxAttempts, retry.FirstDelay, retry.Backoff, retry.MaxDelay)
        {
            HandleFailure = failure => failure.ErrorType != typeof(PermanentFailureException).FullName,
        });

    private static OrchestrationTaskFailedException FailureOf(TaskFailedException failure) =>
        new(failure.TaskName, failure.FailureDetails.ErrorMessage);
}
