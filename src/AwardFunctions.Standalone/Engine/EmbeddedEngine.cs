using System.Collections.Concurrent;
using System.Runtime.CompilerServices;
using System.Text.Json;
using AwardFunctions.Orchestrations.Abstractions;
using AwardFunctions.Orchestrations.Telemetry;
using AwardFunctions.Standalone.Engine.Dispatch;
using AwardFunctions.Standalone.Engine.History;
using AwardFunctions.Standalone.Engine.Tables;
using AwardFunctions.Standalone.Sqlite;
using Microsoft.Extensions.Hosting;
using Microsoft.Extensions.Logging;

namespace AwardFunctions.Standalone.Engine;

/// <summary>
/// Runs orchestrations in this process over the data folder's database. Every step is on the disk before anything follows from
/// it, so a crash at any point loses nothing that was acknowledged: at the next start all goes on from where it stood.
/// </summary>
public sealed class EmbeddedEngine : IOrchestrationClient, IHostedService, IDisposable
{
    private const int ListPage = 200;

    private readonly AwardDatabase database;
    private readonly OrchestrationCatalog catalog;
    private readonly TimeProvider clock;
    private readonly IdleTracker idle = new();
    private readonly EngineTraces traces;
    private readonly ConcurrentDictionary<string, TaskCompletionSource> endings = new(StringComparer.Ordinal);
    private readonly StepDispatcher dispatcher;
    private readonly ActivityRunner activities;
    private readonly DueClock due;
    private volatile bool started;

    public EmbeddedEngine(
        AwardDatabase database, OrchestrationCatalog catalog, IServiceProvider services, TimeProvider clock, EngineOptions options, AwardTelemetry telemetry,
        ILoggerFactory loggers)
    {
        this.database = database;
        this.catalog = catalog;
        this.clock = clock;
        traces = new EngineTraces(telemetry);
        var turns = default(TurnTaker);
        dispatcher = new StepDispatcher(options, idle, turn => turns!.Take(turn));
        var metrics = new EngineMetrics(telemetry.Meter, () => dispatcher.OldestWait);
        activities = new ActivityRunner(
            database, new ActivityInvoker(catalog, services), clock, options, idle, metrics, traces, loggers.CreateLogger<ActivityRunner>())
        {
            Deliver = dispatcher.Deliver,
            Expect = at => due!.Expect(at),
        };
        due = new DueClock(database, clock, idle, loggers.CreateLogger<DueClock>()) { ReleaseActivities = activities.ReleaseDue, Wake = dispatcher.Wake };
        turns = new TurnTaker(database, catalog, clock, options, loggers, metrics, traces)
        {
            Dispatcher = dispatcher,
            Activities = activities,
            Due = due,
            Ended = AnnounceEnd,
        };
        idle.IsAnythingDue = () => due.IsAnythingDue;
    }

    /// <summary>Picks up everything that was under way when the program last ended.</summary>
    public Task StartAsync(CancellationToken cancellationToken)
    {
        started = true;
        foreach (var task in database.Read(ActivityTable.List))
            activities.Enqueue(task);
        foreach (var instance in database.Read(InboxTable.ListRunnable))
            dispatcher.Wake(instance);
        due.Start();
        return Task.CompletedTask;
    }

    /// <summary>Lets what runs come to its end and starts nothing new; activities are cancelled once the host's patience ends.</summary>
    public async Task StopAsync(CancellationToken cancellationToken)
    {
        started = false;
        due.Stop();
        await activities.DrainAsync(cancellationToken);
        await dispatcher.DrainAsync().WaitAsync(cancellationToken).ConfigureAwait(ConfigureAwaitOptions.SuppressThrowing);
    }

    /// <summary>Stops at once, as a crash would.</summary>
    public void Dispose()
    {
        started = false;
        due.Stop();
        activities.Halt();
        dispatcher.Halt();
        due.Dispose();
    }

    /// <inheritdoc/>
    /// <exception cref="ArgumentException">There is no orchestration of that name.</exception>
    public async Task<bool> StartAsync(string name, string instanceId, object? input, CancellationToken cancellationToken)
    {
        if (!catalog.Orchestrations.ContainsKey(name))
            throw new ArgumentException($"There is no orchestration '{name}'.", nameof(name));
        ArgumentException.ThrowIfNullOrEmpty(instanceId);
        var (json, now, trace) = (ToJson(input), clock.GetUtcNow(), traces.Here);
        return await ReachAsync(
            session =>
            {
                var key = InstanceTable.Insert(session, instanceId, name, json, now, parent: null);
                if (key is { } inserted)
                    InboxTable.Add(session, inserted, 1, HistoryEventKind.ExecutionStarted, 0, null, json, trace);
                return key;
            },
            cancellationToken);
    }

    /// <inheritdoc/>
    /// <remarks>A parked instance keeps the event until it is resumed.</remarks>
    public Task<bool> RaiseEventAsync(string instanceId, string eventName, object? data, CancellationToken cancellationToken)
    {
        var (json, trace) = (ToJson(data), traces.Here);
        return ReachAsync(
            session =>
            {
                if (InstanceTable.Find(session, instanceId) is not { Status: OrchestrationStatus.Running or OrchestrationStatus.Parked } instance)
                    return null;
                InboxTable.Add(session, instance.Key, 0, HistoryEventKind.EventRaised, 0, eventName, json, trace);
                return instance.Key;
            },
            cancellationToken);
    }

    /// <summary>Lets a parked instance go on from where its history ends; false where there is no parked one of that identity.</summary>
    public Task<bool> ResumeAsync(string instanceId, CancellationToken cancellationToken)
    {
        var now = clock.GetUtcNow();
        return ReachAsync(
            session =>
            {
                if (InstanceTable.Find(session, instanceId) is not { Status: OrchestrationStatus.Parked } instance)
                    return null;
                InstanceTable.SetStatus(session, instance.Key, OrchestrationStatus.Running, null, null, now);
                return instance.Key;
            },
            cancellationToken);
    }

    public Task<OrchestrationState?> GetAsync(string instanceId, CancellationToken cancellationToken)
    {
        cancellationToken.ThrowIfCancellationRequested();
        return Task.FromResult(database.Read(session => InstanceTable.FindState(session, instanceId)));
    }

    public async IAsyncEnumerable<OrchestrationState> ListAsync(
        string instanceIdPrefix, [EnumeratorCancellation] CancellationToken cancellationToken)
    {
        var page = default(List<OrchestrationState>);
        do
        {
            cancellationToken.ThrowIfCancellationRequested();
            var after = page is null ? "" : page[^1].InstanceId;
            page = database.Read(session => InstanceTable.ListStates(session, instanceIdPrefix, after, ListPage));
            foreach (var state in page)
            {
                if (!state.InstanceId.StartsWith(instanceIdPrefix, StringComparison.Ordinal))
                    yield break;
                yield return state;
            }

            await Task.Yield();
        }
        while (page.Count == ListPage);
    }

    /// <summary>The instances that wait for a person to look at them, each with its reason, in order of identity.</summary>
    public Task<IReadOnlyList<OrchestrationState>> ListParkedAsync(CancellationToken cancellationToken)
    {
        cancellationToken.ThrowIfCancellationRequested();
        return Task.FromResult<IReadOnlyList<OrchestrationState>>(database.Read(InstanceTable.ListParked));
    }

    public Task<int> CountStuckAsync(CancellationToken cancellationToken)
    {
        cancellationToken.ThrowIfCancellationRequested();
        return Task.FromResult(database.Read(InstanceTable.CountStuck));
    }

    /// <summary>The history of an instance's present execution, or an empty one where there is no such instance.</summary>
    public Task<IReadOnlyList<HistoryEvent>> ReadHistoryAsync(string instanceId, CancellationToken cancellationToken)
    {
        cancellationToken.ThrowIfCancellationRequested();
        return Task.FromResult<IReadOnlyList<HistoryEvent>>(database.Read(session =>
            InstanceTable.Find(session, instanceId) is { } instance ? HistoryTable.Read(session, instance.Key, instance.Execution) : []));
    }

    /// <summary>Completes once nothing is left to do until the clock moves or someone calls.</summary>
    public Task WhenIdleAsync(CancellationToken cancellationToken) => idle.WhenIdleAsync(cancellationToken);

    /// <summary>When the next durable timer or repeated activity is due (UTC), or null where none is.</summary>
    public Task<DateTimeOffset?> NextDueAsync(CancellationToken cancellationToken)
    {
        cancellationToken.ThrowIfCancellationRequested();
        var (timer, activity) = (database.Read(TimerTable.NextDue), activities.NextDue());
        return Task.FromResult(timer <= activity || activity is null ? timer : activity);
    }

    /// <summary>The durable timers that are due next, soonest first, each with the instance that waits.</summary>
    public Task<IReadOnlyList<DueTimer>> ListDueAsync(int count, CancellationToken cancellationToken)
    {
        cancellationToken.ThrowIfCancellationRequested();
        return Task.FromResult<IReadOnlyList<DueTimer>>(database.Read(session => TimerTable.List(session, count)));
    }

    /// <summary>Completes with the instance's state once it has ended or been parked.</summary>
    /// <exception cref="KeyNotFoundException">There is no such instance.</exception>
    public async Task<OrchestrationState> WaitForEndAsync(string instanceId, CancellationToken cancellationToken)
    {
        while (true)
        {
            var ending = endings.GetOrAdd(instanceId, _ => new TaskCompletionSource(TaskCreationOptions.RunContinuationsAsynchronously));
            var state = await GetAsync(instanceId, cancellationToken);
            if (state is not { Status: OrchestrationStatus.Running })
            {
                AnnounceEnd(instanceId);
                return state ?? throw new KeyNotFoundException($"There is no instance '{instanceId}'.");
            }

            await ending.Task.WaitAsync(cancellationToken);
        }
    }

    private static string ToJson(object? value) => JsonSerializer.Serialize(value, AwardJson.Options);

    private void AnnounceEnd(string instanceId)
    {
        if (endings.TryRemove(instanceId, out var ending))
            ending.TrySetResult();
    }

    /// <summary>Writes something for an instance and wakes it; false where <paramref name="write"/> found none to write for.</summary>
    private async Task<bool> ReachAsync(Func<SqliteSession, long?> write, CancellationToken cancellationToken)
    {
        if (await database.WriteAsync(write, cancellationToken) is not { } key)
            return false;
        if (started)
            dispatcher.Wake(key);
        return true;
    }
}
