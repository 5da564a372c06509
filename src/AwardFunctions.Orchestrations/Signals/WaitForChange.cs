using AwardFunctions.Orchestrations.Abstractions;

namespace AwardFunctions.Orchestrations.Signals;

/// <summary>How orchestrations wait: look at the stores, and look again whenever something may have changed.</summary>
public static class WaitForChange
{
    /// <summary>Calls the activity until <paramref name="enough"/> is content with what it found.</summary>
    public static async Task<TSeen> UntilAsync<TSeen>(
        this IOrchestrationContext context, string activity, object input, Func<TSeen, bool> enough)
    {
        while (true)
        {
            var seen = await context.CallActivityAsync<TSeen>(activity, input, RetryPolicy.Default);
            if (enough(seen))
                return seen;
            await context.WaitForExternalEventAsync<Changed>(Changed.EventName);
        }
    }

    /// <summary>
    /// Waits until an instant that may move: the activity tells it, and is asked again whenever something may have changed,
    /// e.g. when a year's day-off notice was imported.
    /// </summary>
    /// <param name="context">The orchestration's context.</param>
    /// <param name="activity">The activity that tells where things stand.</param>
    /// <param name="input">Its input.</param>
    /// <param name="until">The instant, UTC, exclusive, up to which to wait.</param>
    /// <param name="enough">What ends the waiting early.</param>
    /// <returns>What was seen last.</returns>
    public static async Task<TSeen> UntilInstantAsync<TSeen>(
        this IOrchestrationContext context, string activity, object input, Func<TSeen, DateTimeOffset> until, Func<TSeen, bool> enough)
    {
        while (true)
        {
            var seen = await context.CallActivityAsync<TSeen>(activity, input, RetryPolicy.Default);
            if (enough(seen) || context.UtcNow >= until(seen))
                return seen;
            await context.WaitForExternalEventUntilAsync<Changed>(Changed.EventName, until(seen));
        }
    }
}
