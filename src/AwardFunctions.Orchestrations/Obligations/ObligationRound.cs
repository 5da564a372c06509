using System.Collections.Concurrent;
using System.Runtime.ExceptionServices;
using AwardFunctions.Orchestrations.Cycles;
using AwardFunctions.Orchestrations.Ports;
using AwardFunctions.Orchestrations.Sweeps;

namespace AwardFunctions.Orchestrations.Obligations;

/// <summary>
/// Goes through what is due for one sweep. What a crash cut short, or a day on which nobody ran, is taken up by the next round; each step is
/// written down once, and its mails have the same keys if it is gone through again.
/// </summary>
public sealed class ObligationRound(ObligationBook book, CycleArchive archive, TimeProvider time)
{
    /// <summary>Enough to fill the store's groups of writes, few enough for a mail service.</summary>
    private const int AtOnce = 32;

    /// <param name="sweep">The sweep's name.</param>
    /// <param name="step">Sees to one obligation; null where that can't be done yet, so that it is tried again.</param>
    /// <param name="cancellationToken">Stops after what is under way.</param>
    /// <returns>How many things were done.</returns>
    internal async Task<int> RunAsync(
        string sweep, Func<DueObligation, CancellationToken, Task<ObligationStep?>> step, CancellationToken cancellationToken)
    {
        var now = time.GetUtcNow();
        var done = 0;
        var failures = new ConcurrentQueue<Exception>();
        var dossiers = new Dictionary<string, CycleDossier>(StringComparer.Ordinal);
        await foreach (var page in book.PagesDueAsync(sweep, SweepCatalog.Zone.DayOf(now), cancellationToken))
        {
            foreach (var cycle in page.Select(record => record.Value.CycleId).Distinct())
            {
                if (!dossiers.ContainsKey(cycle))
                    dossiers.Add(cycle, await archive.OpenAsync(cycle, cancellationToken));
            }

            await Parallel.ForEachAsync(page, new ParallelOptions { MaxDegreeOfParallelism = AtOnce, CancellationToken = cancellationToken }, async (record, stop) =>
            {
                try
                {
                    Interlocked.Add(ref done, await TakeAsync(record, dossiers[record.Value.CycleId], now, step, stop));
                }
                catch (Exception failure) when (failure is not OperationCanceledException)
                {
                    // One that fails must not keep the others from being seen to.
                    failures.Enqueue(failure);
                }
            });
        }

        if (failures.Count > 1)
            throw new AggregateException(failures);
        if (failures.TryDequeue(out var single))
            ExceptionDispatchInfo.Throw(single);
        return done;
    }

    /// <remarks>What follows may be due already, after long downtime: it is seen to at once.</remarks>
    private async Task<int> TakeAsync(
        Versioned<ObligationRecord> seen, CycleDossier dossier, DateTimeOffset now,
        Func<DueObligation, CancellationToken, Task<ObligationStep?>> step, CancellationToken cancellationToken)
    {
        var today = dossier.Zone.DayOf(now);
        var done = 0;
        for (var at = seen; at?.Value.NextOn <= today;)
        {
            if (await step(new DueObligation(at.Value, dossier, today), cancellationToken) is not { } made)
                break;
            var turn = await book.TurnAsync(at, made.Next, made.Follower, cancellationToken);
            if (!turn.Done)
                break;
            done += made.Done ? 1 : 0;
            at = turn.Follower;
        }

        return done;
    }
}
