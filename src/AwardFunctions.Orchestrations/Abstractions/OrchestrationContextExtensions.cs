namespace AwardFunctions.Orchestrations.Abstractions;

public static class OrchestrationContextExtensions
{
    /// <summary>Waits until the replay-safe clock has reached <paramref name="instant"/> (UTC), however early timers fire.</summary>
    public static async Task WaitUntilAsync(this IOrchestrationContext context, DateTimeOffset instant, CancellationToken cancellationToken = default)
    {
        while (context.UtcNow < instant)
            await context.CreateTimerAsync(instant, cancellationToken);
    }

    /// <summary>
    /// Waits for an event, but not beyond <paramref name="until"/> (UTC, exclusive). An event that arrived in time wins.
    /// </summary>
    public static async Task<EventOutcome<TEvent>> WaitForExternalEventUntilAsync<TEvent>(
        this IOrchestrationContext context, string name, DateTimeOffset until)
    {
        using var stopWaiting = new CancellationTokenSource();
        using var stopTimer = new CancellationTokenSource();
        var arrived = context.WaitForExternalEventAsync<TEvent>(name, stopWaiting.Token);
        var elapsed = context.WaitUntilAsync(until, stopTimer.Token);
        var first = await Task.WhenAny(arrived, elapsed);
        if (first == arrived)
        {
            stopTimer.Cancel();
            return new EventOutcome<TEvent>(true, await arrived);
        }

        stopWaiting.Cancel();
        return new EventOutcome<TEvent>(false, default);
    }
}
