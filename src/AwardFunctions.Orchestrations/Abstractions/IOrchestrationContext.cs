using Microsoft.Extensions.Logging;

namespace AwardFunctions.Orchestrations.Abstractions;

/// <summary>
/// What an orchestration may use: exactly what Durable Task's own context offers, and no more, so that the same
/// orchestration runs on the embedded engine and on Azure's. Everything here is recorded and replayed.
/// </summary>
public interface IOrchestrationContext
{
    /// <summary>The identity of this instance; it never changes, not even when it continues as new.</summary>
    string InstanceId { get; }

    /// <summary>The instant of the event being processed, in UTC; the same value in every replay.</summary>
    DateTimeOffset UtcNow { get; }

    /// <summary>True while recorded history is being walked again and nothing new can happen.</summary>
    bool IsReplaying { get; }

    /// <summary>Runs an activity at least once and returns its recorded result.</summary>
    /// <exception cref="OrchestrationTaskFailedException">The activity failed permanently or its retries are used up.</exception>
    Task<TResult> CallActivityAsync<TResult>(string name, object? input, RetryPolicy? retry = null);

    /// <summary>Runs another orchestration under the given instance identity and returns its result.</summary>
    /// <exception cref="OrchestrationTaskFailedException">The other orchestration failed.</exception>
    Task<TResult> CallSubOrchestrationAsync<TResult>(string name, string instanceId, object? input);

    /// <summary>
    /// Completes at <paramref name="fireAt"/> (UTC). An engine may fire up to a second early: use
    /// <see cref="OrchestrationContextExtensions.WaitUntilAsync"/>, which waits until the time has really come.
    /// </summary>
    Task CreateTimerAsync(DateTimeOffset fireAt, CancellationToken cancellationToken);

    /// <summary>Completes with the next event of that name; events that arrive early are kept, in order of arrival.</summary>
    Task<TEvent> WaitForExternalEventAsync<TEvent>(string name, CancellationToken cancellationToken = default);

    /// <summary>A GUID that is the same in every replay.</summary>
    Guid NewGuid();

    /// <summary>Publishes a small value that clients can read while the orchestration runs.</summary>
    void SetCustomStatus(object? status);

    /// <summary>Ends this execution and starts the next with a fresh history; events not yet taken are kept.</summary>
    void ContinueAsNew(object? input);

    /// <summary>A logger that is silent during replay.</summary>
    ILogger CreateReplaySafeLogger(string category);
}
