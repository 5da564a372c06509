using AwardFunctions.Orchestrations.Signals;

namespace AwardFunctions.Orchestrations.Sweeps;

/// <summary>Sends again what a crash left unsent, but nothing so young that someone may still be about to send it.</summary>
public sealed class SignalSweep(SignalDesk signals) : ISweep
{
    public string Name => "signals";

    public Task<int> RunAsync(CancellationToken cancellationToken) => signals.SweepAsync(atStart: false, cancellationToken);
}
