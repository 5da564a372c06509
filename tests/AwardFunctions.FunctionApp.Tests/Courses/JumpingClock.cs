using AwardFunctions.Orchestrations.Abstractions;
using AwardFunctions.Orchestrations.Ports;
using Microsoft.DurableTask.Client;

namespace AwardFunctions.FunctionApp.Tests.Courses;

/// <summary>A clock that a test moves, over an engine that knows no time but the real one: what waits for an instant waits here.</summary>
internal sealed class JumpingClock(DateTimeOffset now) : TimeProvider, IClockControl
{
    public const string Probe = "probe";
    private const int Quiet = 12;

    private readonly Lock gate = new();
    private readonly SortedSet<(DateTimeOffset At, string Instance, string Event)> waiting = [];
    private DateTimeOffset now = now.ToUniversalTime();
    private long ordered;
    private long done;

    public DurableTaskClient Engine { get; set; } = null!;

    public DateTimeOffset UtcNow => GetUtcNow();

    public override DateTimeOffset GetUtcNow()
    {
        lock (gate)
            return now;
    }

    public void Expect(DateTimeOffset at, string instance, string name)
    {
        lock (gate)
            waiting.Add((at, instance, name));
    }

    public void Forget(DateTimeOffset at, string instance, string name)
    {
        lock (gate)
            waiting.Remove((at, instance, name));
    }

    public void ActivityOrdered() => Interlocked.Increment(ref ordered);

    public void ActivityDone() => Interlocked.Increment(ref done);

    public Task<IReadOnlyList<DueEvent>> NextAsync(int count, CancellationToken cancellationToken) => Task.FromResult<IReadOnlyList<DueEvent>>([]);

    public async Task AdvanceToAsync(DateTimeOffset instant, CancellationToken cancellationToken)
    {
        await RestAsync(cancellationToken);
        while (TakeDue(instant) is { } due)
        {
            await Engine.RaiseEventAsync(due.Instance, due.Event, Stamped.Of(GetUtcNow(), Nothing.Value), cancellationToken);
            await RestAsync(cancellationToken);
        }

        lock (gate)
            now = instant > now ? instant.ToUniversalTime() : now;
        await RestAsync(cancellationToken);
    }

    private (string Instance, string Event)? TakeDue(DateTimeOffset until)
    {
        lock (gate)
        {
            if (waiting.Count == 0 || waiting.Min.At > until)
                return null;
            var (at, instance, name) = waiting.Min;
            waiting.Remove((at, instance, name));
            now = at > now ? at : now;
            return (instance, name);
        }
    }

    /// <summary>
    /// The engine does not say when it is idle. What was queued before an orchestration of ours is taken before it: once several of
    /// them have passed, no activity is outstanding and nothing has moved meanwhile, nothing is under way.
    /// </summary>
    private async Task RestAsync(CancellationToken cancellationToken)
    {
        var seen = "";
        for (var quiet = 0; quiet < Quiet;)
        {
            var id = await Engine.ScheduleNewOrchestrationInstanceAsync(Probe, Stamped.Of(default, Nothing.Value), cancellation: cancellationToken);
            await Engine.WaitForInstanceCompletionAsync(id, cancellationToken);
            await Engine.PurgeInstanceAsync(id, cancellation: cancellationToken);
            var stands = await StandingAsync(cancellationToken);
            (quiet, seen) = stands == seen && Interlocked.Read(ref ordered) == Interlocked.Read(ref done) ? (quiet + 1, seen) : (0, stands);
        }
    }

    private async Task<string> StandingAsync(CancellationToken cancellationToken)
    {
        var (count, last) = (0, DateTimeOffset.MinValue);
        await foreach (var one in Engine.GetAllInstancesAsync(new OrchestrationQuery(PageSize: 500)).WithCancellation(cancellationToken))
            (count, last) = (count + 1, one.LastUpdatedAt > last ? one.LastUpdatedAt : last);
        return $"{count} {last:O} {Interlocked.Read(ref done)}";
    }
}
