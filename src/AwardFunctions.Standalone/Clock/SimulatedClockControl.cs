using AwardFunctions.Orchestrations.Cycles;
using AwardFunctions.Orchestrations.Ports;
using AwardFunctions.Orchestrations.Sweeps;
using AwardFunctions.Standalone.Engine;
using AwardFunctions.Standalone.Hosting;

namespace AwardFunctions.Standalone.Clock;

/// <summary>
/// Moves a host's simulated clock from one due event to the next, letting each come to rest. The hour of the daily sweeps is such an event on
/// every day that is passed.
/// </summary>
public sealed class SimulatedClockControl : IClockControl, IDisposable
{
    /// <summary>How often a clock that flows by itself is noted, so that not even a crash turns it back.</summary>
    private static readonly TimeSpan Pace = TimeSpan.FromSeconds(5);

    private readonly SimulatedTimeProvider clock;
    private readonly ClockBook book;
    private readonly EmbeddedEngine engine;
    private readonly InstanceNames names;
    private readonly SweepRunner sweeps;
    private readonly SemaphoreSlim oneAtATime = new(1);
    private readonly ITimer pacer;

    public SimulatedClockControl(SimulatedTimeProvider clock, ClockBook book, EmbeddedEngine engine, InstanceNames names, SweepRunner sweeps)
    {
        (this.clock, this.book, this.engine, this.names, this.sweeps) = (clock, book, engine, names, sweeps);
        Note();
        pacer = clock.CreateTimer(_ => Note(), null, Pace, Pace);
    }

    public DateTimeOffset UtcNow => clock.GetUtcNow();

    public async Task<IReadOnlyList<DueEvent>> NextAsync(int count, CancellationToken cancellationToken)
    {
        var next = new List<DueEvent>();
        foreach (var timer in await engine.ListDueAsync(count, cancellationToken))
            next.Add(new DueEvent(timer.At, await names.OfAsync(timer.InstanceId, cancellationToken)));
        return next;
    }

    public async Task AdvanceToAsync(DateTimeOffset instant, CancellationToken cancellationToken)
    {
        await oneAtATime.WaitAsync(cancellationToken);
        try
        {
            await RestAsync(cancellationToken);
            while (await NextDueAsync(cancellationToken) is var due && due <= instant)
                await MoveAsync(due, cancellationToken);
            await MoveAsync(instant, cancellationToken);
        }
        finally
        {
            oneAtATime.Release();
        }
    }

    /// <summary>Notes where a clock that flows by itself has come to, so that a restart does not go back.</summary>
    public void Dispose()
    {
        pacer.Dispose();
        book.Write(clock.GetUtcNow());
        oneAtATime.Dispose();
    }

    private async Task MoveAsync(DateTimeOffset instant, CancellationToken cancellationToken)
    {
        clock.AdvanceTo(instant);
        Note();
        await RestAsync(cancellationToken);
    }

    /// <summary>What follows from an instant comes to rest first, so that the sweeps of its day always find the same.</summary>
    private async Task RestAsync(CancellationToken cancellationToken)
    {
        await engine.WhenIdleAsync(cancellationToken);
        await sweeps.RunDueAsync(cancellationToken);
        await engine.WhenIdleAsync(cancellationToken);
    }

    private async Task<DateTimeOffset> NextDueAsync(CancellationToken cancellationToken)
    {
        var daily = SweepCatalog.NextDailyAfter(clock.GetUtcNow());
        return await engine.NextDueAsync(cancellationToken) is { } timer && timer < daily ? timer : daily;
    }

    /// <summary>A flowing clock is noted ahead: a restart may skip a moment, but never repeats one.</summary>
    private void Note() => book.Write(clock.Running ? clock.GetUtcNow() + Pace : clock.GetUtcNow());
}
