using AwardFunctions.Orchestrations.Ports;
using AwardFunctions.Standalone.Engine;

namespace AwardFunctions.Standalone.Clock;

/// <summary>Moves a host's simulated clock from one due event to the next, letting each come to rest.</summary>
public sealed class SimulatedClockControl : IClockControl
{
    private readonly SimulatedTimeProvider clock;
    private readonly ClockBook book;
    private readonly EmbeddedEngine engine;
    private readonly SemaphoreSlim oneAtATime = new(1);

    public SimulatedClockControl(SimulatedTimeProvider clock, ClockBook book, EmbeddedEngine engine)
    {
        (this.clock, this.book, this.engine) = (clock, book, engine);
        book.Write(clock.GetUtcNow());
    }

    public DateTimeOffset UtcNow => clock.GetUtcNow();

    public Task<IReadOnlyList<DueEvent>> NextAsync(int count, CancellationToken cancellationToken) => engine.ListDueAsync(count, cancellationToken);

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

    private async Task MoveAsync(DateTimeOffset instant, CancellationToken cancellationToken)
    {
        clock.AdvanceTo(instant);
        book.Write(clock.GetUtcNow());
        await engine.WhenIdleAsync(cancellationToken);
    }
}
