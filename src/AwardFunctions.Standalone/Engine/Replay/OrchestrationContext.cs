using System.Security.Cryptography;
using System.Text;
using System.Text.Json;
using AwardFunctions.Orchestrations.Abstractions;
using AwardFunctions.Standalone.Engine.History;
using Microsoft.Extensions.Logging;

namespace AwardFunctions.Standalone.Engine.Replay;

/// <summary>The context of one execution: numbers its calls, records what it asks for and hands it what arrives.</summary>
internal sealed class OrchestrationContext(string instanceId, int execution, StepScheduler scheduler, ILoggerFactory loggers) : IOrchestrationContext
{
    private readonly Dictionary<long, PendingCall> pending = [];
    private readonly ExternalEvents events = new();
    private StepRecord record = new(0, DateTimeOffset.MinValue);
    private long lastNumber;
    private int lastGuid;

    public string InstanceId { get; } = instanceId;

    public DateTimeOffset UtcNow => record.At;

    public bool IsReplaying { get; private set; }

    /// <summary>The input of the next execution, where this one asked to continue as new.</summary>
    public string? NextInput { get; private set; }

    public bool AwaitsAnything => pending.Count > 0 || events.AnyWait;

    public IReadOnlyList<RaisedEvent> KeptEvents => events.Kept;

    public void Begin(StepRecord step, bool replaying)
    {
        record = step;
        IsReplaying = replaying;
    }

    /// <summary>Hands over what has arrived; false where no one waits for it any more.</summary>
    /// <exception cref="JsonException">It does not fit the type the orchestration asked for.</exception>
    public bool Accept(HistoryEvent arrived)
    {
        switch (arrived.Kind)
        {
            case HistoryEventKind.EventRaised:
                events.Raise(new RaisedEvent(arrived.Number, arrived.Name!, arrived.Data));
                return true;
            case HistoryEventKind.ActivityFailed or HistoryEventKind.SubOrchestrationFailed:
                if (!pending.Remove(arrived.Number, out var failed))
                    return false;
                failed.Fail(JsonSerializer.Deserialize<string>(arrived.Data ?? "null") ?? "unknown");
                return true;
            default:
                if (!pending.Remove(arrived.Number, out var completed))
                    return false;
                completed.Complete(arrived.Data);
                return true;
        }
    }

    public Task<TResult> CallActivityAsync<TResult>(string name, object? input, RetryPolicy? retry = null)
    {
        var call = Ask<TResult>(HistoryEventKind.ActivityScheduled, name, null, ToJson(input));
        if (retry is not null)
            record.Retries.Add(lastNumber, retry);
        return call.Task;
    }

    public Task<TResult> CallSubOrchestrationAsync<TResult>(string name, string instanceId, object? input) =>
        Ask<TResult>(HistoryEventKind.SubOrchestrationStarted, name, instanceId, ToJson(input)).Task;

    public Task CreateTimerAsync(DateTimeOffset fireAt, CancellationToken cancellationToken)
    {
        if (cancellationToken.IsCancellationRequested)
            return Task.FromCanceled(cancellationToken);

        var timer = Ask<Nothing?>(HistoryEventKind.TimerCreated, null, null, ToJson(fireAt.ToUniversalTime()));
        var number = lastNumber;
        cancellationToken.UnsafeRegister(_ => CancelTimer(number, cancellationToken), null);
        return timer.Task;
    }

    public Task<TEvent> WaitForExternalEventAsync<TEvent>(string name, CancellationToken cancellationToken = default)
    {
        CheckThread();
        return events.WaitAsync<TEvent>(name, cancellationToken);
    }

    public Guid NewGuid()
    {
        CheckThread();
        Span<byte> hash = stackalloc byte[SHA256.HashSizeInBytes];
        SHA256.HashData(Encoding.UTF8.GetBytes($"{InstanceId}|{execution}|{++lastGuid}"), hash);
        var guid = hash[..16];
        guid[6] = (byte)((guid[6] & 0x0F) | 0x80);
        guid[8] = (byte)((guid[8] & 0x3F) | 0x80);
        return new Guid(guid, bigEndian: true);
    }

    public void SetCustomStatus(object? status)
    {
        CheckThread();
        record.CustomStatus = ToJson(status);
    }

    public void ContinueAsNew(object? input)
    {
        CheckThread();
        NextInput = ToJson(input);
    }

    public ILogger CreateReplaySafeLogger(string category) => new ReplaySafeLogger(loggers.CreateLogger(category), this);

    public void Record(HistoryEventKind kind, string? data) => record.Add(new HistoryEvent(record.Step, record.At, kind, Data: data));

    private static string ToJson(object? value) => JsonSerializer.Serialize(value, AwardJson.Options);

    private PendingCall<TResult> Ask<TResult>(HistoryEventKind kind, string? name, string? target, string data)
    {
        CheckThread();
        var call = new PendingCall<TResult>(name ?? "timer");
        pending.Add(++lastNumber, call);
        record.Add(new HistoryEvent(record.Step, record.At, kind, lastNumber, name, target, data));
        return call;
    }

    private void CancelTimer(long number, CancellationToken cancellationToken)
    {
        if (!pending.Remove(number, out var timer))
            return;
        record.CancelledTimers.Add(number);
        timer.Cancel(cancellationToken);
    }

    private void CheckThread()
    {
        if (!scheduler.IsCurrent)
            throw new InvalidOperationException("An orchestration's context may only be used by the orchestration itself, never from another thread.");
    }
}
