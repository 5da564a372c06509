using AwardFunctions.Orchestrations.Cycles;
using AwardFunctions.Orchestrations.Ports;
using AwardFunctions.Standalone.Engine;

namespace AwardFunctions.Standalone.Clock;

/// <summary>Moves a host's simulated clock from one due event to the next, letting each come to rest.</summary>
public sealed class SimulatedClockControl : IClockControl, IDisposable
{
    private readonly SimulatedTimeProvider clock;
    private readonly ClockBook book;
    private readonly EmbeddedEngine engine;
    private readonly InstanceNames names;
    private readonly SemaphoreSlim oneAtATime = new(1);

    public SimulatedClockControl(SimulatedTimeProvider clock, ClockBook book, EmbeddedEngine engine, InstanceNames names)
    {
        (this.clock, this.book, this.engine, this.names) = (clock, book, engine, names);
        book.Write(clock.GetUtcNow());
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
            await engine.WhenIdleAsync(cancellationToken);
            while (await engine.NextDueAsync(cancellationToken) is { } due && due <= instant)
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
        book.Write(clock.GetUtcNow());
        oneAtATime.Dispose();
    }

    private async Task MoveAsync(DateTimeOffset instant, CancellationToken cancellationToken)
    {
        clock.AdvanceTo(instant);
        book.Write(clock.GetUtcNow());
        await engine.WhenIdleAsync(cancellationToken);
    }
}
