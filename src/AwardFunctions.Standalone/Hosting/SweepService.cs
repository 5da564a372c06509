using AwardFunctions.Orchestrations.Ports;
using AwardFunctions.Orchestrations.Signals;
using AwardFunctions.Portal.Http;
using Microsoft.Extensions.Hosting;

namespace AwardFunctions.Standalone.Hosting;

/// <summary>
/// Runs what comes due by itself: housekeeping at the start and every minute, the daily sweeps once a day at or after their hour.
/// </summary>
internal sealed class SweepService(
    SignalDesk signals, SweepRunner sweeps, Readiness readiness, TimeProvider clock, IClockControl? simulated = null) : BackgroundService
{
    private static readonly TimeSpan Interval = TimeSpan.FromMinutes(1);

    protected override async Task ExecuteAsync(CancellationToken stoppingToken)
    {
        try
        {
            // This process has just begun, so no signal can be about to be sent.
            await sweeps.TryAsync("signals", token => signals.SweepAsync(atStart: true, token), stoppingToken);
            await sweeps.HousekeepAsync(stoppingToken);
            readiness.Announce();
            // Side by side: a day's many mails must not hold up the housekeeping.
            await Task.WhenAll(HousekeepAsync(stoppingToken), RunDaysAsync(stoppingToken));
        }
        catch (OperationCanceledException) when (stoppingToken.IsCancellationRequested)
        {
            // A host that could not begin to listen stops its services without saying that it stops.
            return;
        }
    }

    private async Task HousekeepAsync(CancellationToken cancellationToken)
    {
        using var timer = new PeriodicTimer(Interval, clock);
        while (await timer.WaitForNextTickAsync(cancellationToken))
            await sweeps.HousekeepAsync(cancellationToken);
    }

    private async Task RunDaysAsync(CancellationToken cancellationToken)
    {
        using var timer = new PeriodicTimer(Interval, clock);
        do
            await RunDueAsync(cancellationToken);
        while (await timer.WaitForNextTickAsync(cancellationToken));
    }

    /// <remarks>
    /// A simulated clock runs the daily sweeps at their hour, when all else that is due then has come to rest: otherwise a digest would tell
    /// one thing or another by chance.
    /// </remarks>
    private Task RunDueAsync(CancellationToken cancellationToken) => simulated is null
        ? sweeps.RunDueAsync(cancellationToken)
        : sweeps.TryAsync(
            "simulated clock",
            async token =>
            {
                await simulated.AdvanceToAsync(simulated.UtcNow, token);
                return 0;
            },
            cancellationToken);
}
