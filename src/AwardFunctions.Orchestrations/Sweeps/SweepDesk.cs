using AwardFunctions.Orchestrations.Obligations;
using AwardFunctions.Orchestrations.Ports;

namespace AwardFunctions.Orchestrations.Sweeps;

/// <summary>Runs sweeps by name, and knows which daily ones have not run today.</summary>
public sealed class SweepDesk(IEnumerable<ISweep> sweeps, EarlierHonours earlier, IRecordStore store, TimeProvider time)
{
    internal const string Partition = "sweeps";
    private readonly Dictionary<string, ISweep> byName = sweeps.ToDictionary(sweep => sweep.Name, StringComparer.Ordinal);

    /// <summary>Runs a sweep now, whether or not it ran before; a daily one that came to its end has run today.</summary>
    /// <returns>How many things were done.</returns>
    /// <exception cref="ArgumentException">There is no such sweep.</exception>
    public async Task<int> RunAsync(string name, CancellationToken cancellationToken)
    {
        var definition = SweepCatalog.Find(name);
        var today = SweepCatalog.Zone.DayOf(time.GetUtcNow());
        if (definition.Rhythm == SweepRhythm.Daily)
            await earlier.OpenAsync(cancellationToken);
        var done = await byName[name].RunAsync(cancellationToken);
        if (definition.Rhythm == SweepRhythm.Daily)
            await store.PutAsync(Partition, name, new SweepRecord(today), cancellationToken);
        return done;
    }

    /// <summary>Runs what is to run every minute, one after the other: one that fails does not keep the others from running.</summary>
    /// <returns>What came of each, in the order of the list.</returns>
    public async Task<IReadOnlyList<SweepRun>> HousekeepAsync(CancellationToken cancellationToken)
    {
        var runs = new List<SweepRun>();
        foreach (var sweep in SweepCatalog.Of(SweepRhythm.EveryMinute))
        {
            try
            {
                runs.Add(new SweepRun(sweep.Name, await RunAsync(sweep.Name, cancellationToken)));
            }
            catch (Exception failure) when (failure is not OperationCanceledException || !cancellationToken.IsCancellationRequested)
            {
                runs.Add(new SweepRun(sweep.Name, 0, failure));
            }
        }

        return runs;
    }

    /// <summary>The daily sweeps whose hour has come today and that have not run today, in the order of the list.</summary>
    public async Task<IReadOnlyList<SweepDefinition>> ListDueAsync(CancellationToken cancellationToken)
    {
        var now = time.GetUtcNow();
        var today = SweepCatalog.Zone.DayOf(now);
        var due = new List<SweepDefinition>();
        foreach (var sweep in SweepCatalog.Of(SweepRhythm.Daily).Where(sweep => SweepCatalog.Zone.InstantOf(today, sweep.Hour!.Value) <= now))
        {
            // A day other than today, not only an earlier one: a clock that was wrong may have been set back.
            if ((await store.FindAsync<SweepRecord>(Partition, sweep.Name, cancellationToken))?.Value.LastDay != today)
                due.Add(sweep);
        }

        return due;
    }
}
