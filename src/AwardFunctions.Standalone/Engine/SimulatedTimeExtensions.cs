using AwardFunctions.Standalone.Clock;

namespace AwardFunctions.Standalone.Engine;

public static class SimulatedTimeExtensions
{
    /// <summary>
    /// Moves the engine's clock to <paramref name="until"/>, stopping on the way at each instant at which something is due and
    /// letting everything that follows from it happen then, as it would in real time.
    /// </summary>
    /// <param name="engine">The engine, which runs on <paramref name="clock"/>.</param>
    /// <param name="clock">The clock to move.</param>
    /// <param name="until">Where to stop, inclusive: what is due then has happened.</param>
    /// <param name="cancellationToken">Stops between two instants.</param>
    public static async Task AdvanceToAsync(
        this EmbeddedEngine engine, SimulatedTimeProvider clock, DateTimeOffset until, CancellationToken cancellationToken)
    {
        await engine.WhenIdleAsync(cancellationToken);
        while (await engine.NextDueAsync(cancellationToken) is { } due && due <= until)
        {
            clock.AdvanceTo(due);
            await engine.WhenIdleAsync(cancellationToken);
        }

        clock.AdvanceTo(until);
        await engine.WhenIdleAsync(cancellationToken);
    }
}
