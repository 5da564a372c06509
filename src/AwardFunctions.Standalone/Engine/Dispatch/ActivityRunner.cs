using System.Diagnostics;
using System.Text.Json;
using AwardFunctions.Orchestrations.Abstractions;
using AwardFunctions.Standalone.Engine.History;
using AwardFunctions.Standalone.Engine.Tables;
using AwardFunctions.Standalone.Sqlite;
using Microsoft.Extensions.Logging;

namespace AwardFunctions.Standalone.Engine.Dispatch;

/// <summary>Runs activities, some at a time, in the order they were asked for, and tries failed ones again when their time comes.</summary>
internal sealed class ActivityRunner(
    AwardDatabase database, ActivityInvoker invoker, TimeProvider clock, EngineOptions options, IdleTracker idle, EngineMetrics metrics, EngineTraces traces,
    ILogger<ActivityRunner> logger)
{
    // Beyond this, inputs stay on the disk until their activity's turn.
    private const int InputsInMemory = 4096;

    private static readonly TimeSpan GraceOnceCancelled = TimeSpan.FromSeconds(2);

    private readonly Lock gate = new();
    private readonly Queue<ActivityTask> ready = new();
    private readonly PriorityQueue<ActivityTask, DateTimeOffset> resting = new();
    private readonly CancellationTokenSource cancellation = new();
    private readonly TaskCompletionSource drained = new(TaskCreationOptions.RunContinuationsAsynchronously);
    private int workers;
    private bool closed;

    /// <summary>Takes the outcome of an activity to its instance.</summary>
    public required Action<long, InboundEvent> Deliver { get; init; }

    /// <summary>Hears when something will be due.</summary>
    public required Action<DateTimeOffset> Expect { get; init; }

    public void Enqueue(ActivityTask task)
    {
        lock (gate)
        {
            if (closed)
                return;
            if (task.NextAttemptAt is not { } later || later <= clock.GetUtcNow())
            {
                MakeReady(task);
                return;
            }

            resting.Enqueue(task, later);
        }

        Expect(task.NextAttemptAt.Value);
    }

    /// <summary>Lets those run whose time has come, and says when the next one's will.</summary>
    public DateTimeOffset? ReleaseDue(DateTimeOffset now)
    {
        lock (gate)
        {
            while (!closed && resting.TryPeek(out var task, out var at) && at <= now)
            {
                resting.Dequeue();
                MakeReady(task);
            }

            return resting.TryPeek(out _, out var next) ? next : null;
        }
    }

    public DateTimeOffset? NextDue()
    {
        lock (gate)
            return resting.TryPeek(out _, out var next) ? next : null;
    }

    /// <summary>Starts no more and completes once those under way have ended, which are cancelled when <paramref name="hurry"/> asks for it.</summary>
    public async Task DrainAsync(CancellationToken hurry)
    {
        lock (gate)
        {
            closed = true;
            if (workers == 0)
                drained.TrySetResult();
        }

        await drained.Task.WaitAsync(hurry).ConfigureAwait(ConfigureAwaitOptions.SuppressThrowing);
        await cancellation.CancelAsync();
        await drained.Task.WaitAsync(GraceOnceCancelled, CancellationToken.None).ConfigureAwait(ConfigureAwaitOptions.SuppressThrowing);
    }

    /// <summary>Stops at once: nothing more is started, what runs is cancelled, and no outcome counts.</summary>
    public void Halt()
    {
        lock (gate)
            closed = true;
        cancellation.Cancel();
    }

    private void MakeReady(ActivityTask task)
    {
        idle.Enter();
        ready.Enqueue(ready.Count < InputsInMemory ? task : task with { Input = null });
        if (workers >= options.ParallelActivities)
            return;
        workers++;
        ThreadPool.UnsafeQueueUserWorkItem(static runner => _ = runner.WorkAsync(), this, preferLocal: true);
    }

    private async Task WorkAsync()
    {
        while (true)
        {
            ActivityTask? task;
            lock (gate)
            {
                if (closed || !ready.TryDequeue(out task))
                {
                    if (--workers == 0 && closed)
                        drained.TrySetResult();
                    return;
                }
            }

            await RunAsync(task);
            idle.Leave();
        }
    }

    private async Task RunAsync(ActivityTask task)
    {
        using var span = traces.Attempt(task);
        try
        {
            var input = task.Input ?? database.Read(session => ActivityTable.ReadInput(session, task));
            var result = await invoker.InvokeAsync(task, input, cancellation.Token);
            Failpoint.Hit("activity.after-effect");
            metrics.ActivityCompleted();
            Deliver(task.Instance, Outcome(task, HistoryEventKind.ActivityCompleted, result, span));
        }
        catch (Exception) when (cancellation.IsCancellationRequested)
        {
            // Its row is still there: the next start runs it again.
            logger.LogInformation("Activity {Activity} was interrupted by the end of the program.", task.Name);
        }
        catch (Exception exception)
        {
            metrics.ActivityFailed();
            // The exception's type, but not its message, which may name people.
            span?.SetStatus(ActivityStatusCode.Error, exception.GetType().Name);
            await FailAsync(task with { Attempts = task.Attempts + 1 }, exception, span);
        }
    }

    private async Task FailAsync(ActivityTask task, Exception exception, Activity? span)
    {
        if (exception is PermanentFailureException || task.Attempts >= task.Retry.MaxAttempts)
        {
            logger.LogError(exception, "Activity {Activity} failed for good (attempt {Attempt}).", task.Name, task.Attempts);
            var reason = exception is PermanentFailureException ? exception.Message : $"{exception.GetType().Name}: {exception.Message}";
            Deliver(task.Instance, Outcome(task, HistoryEventKind.ActivityFailed, JsonSerializer.Serialize(reason, AwardJson.Options), span));
            return;
        }

        var next = task with { NextAttemptAt = clock.GetUtcNow() + Delay(task.Retry, task.Attempts) };
        logger.LogWarning(exception, "Activity {Activity} failed (attempt {Attempt}) and is tried again at {Next:O}.", task.Name, task.Attempts, next.NextAttemptAt);
        try
        {
            await database.WriteAsync(
                session =>
                {
                    ActivityTable.SetNextAttempt(session, next);
                    return true;
                },
                CancellationToken.None);
        }
        catch (Exception unwritten)
        {
            // The wait then counts in memory only; after a crash the activity is merely tried earlier.
            logger.LogWarning(unwritten, "The next attempt of activity {Activity} could not be written down.", task.Name);
        }

        Enqueue(next);
    }

    private static TimeSpan Delay(RetryPolicy retry, int failures) =>
        new((long)Math.Min(retry.FirstDelay.Ticks * Math.Pow(retry.Backoff, failures - 1), retry.MaxDelay.Ticks));

    private static InboundEvent Outcome(ActivityTask task, HistoryEventKind kind, string data, Activity? span) =>
        new(null, task.Execution, kind, task.Number, task.Name, data, span?.Id);
}
