namespace AwardFunctions.Orchestrations.Ports;

/// <summary>Moves the simulated clock of a host that runs on one (demo, rehearsal, tests); hosts on real time have none.</summary>
public interface IClockControl
{
    /// <summary>The simulated instant, in UTC.</summary>
    DateTimeOffset UtcNow { get; }

    /// <summary>What the clock will reach next, at most <paramref name="count"/>, soonest first.</summary>
    Task<IReadOnlyList<DueEvent>> NextAsync(int count, CancellationToken cancellationToken);

    /// <summary>
    /// Moves forward to <paramref name="instant"/> (UTC), stopping at everything due on the way, and returns when what that set
    /// going has come to rest. Going back is not possible: an earlier instant changes nothing.
    /// </summary>
    Task AdvanceToAsync(DateTimeOffset instant, CancellationToken cancellationToken);
}
