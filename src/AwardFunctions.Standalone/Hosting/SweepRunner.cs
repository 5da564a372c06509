using AwardFunctions.Orchestrations.Sweeps;
using Microsoft.Extensions.Logging;

namespace AwardFunctions.Standalone.Hosting;

/// <summary>Runs sweeps one after the other. One that fails must not keep the others from running; it is tried again a minute later.</summary>
public sealed class SweepRunner(SweepDesk sweeps, ILogger<SweepRunner> logger)
{
    /// <summary>Runs what is to run every minute.</summary>
    public async Task HousekeepAsync(CancellationToken cancellationToken)
    {
        foreach (var sweep in SweepCatalog.Of(SweepRhythm.EveryMinute))
            await TryAsync(sweep.Name, token => sweeps.RunAsync(sweep.Name, token), cancellationToken);
    }

    /// <summary>Runs the daily sweeps whose hour has come and that have not run today, also after days on which the host was down.</summary>
    public Task RunDueAsync(CancellationToken cancellationToken) => TryAsync(
        "daily sweeps",
        async token =>
        {
            foreach (var sweep in await sweeps.ListDueAsync(token))
                await TryAsync(sweep.Name, once => sweeps.RunAsync(sweep.Name, once), token);
            return 0;
        },
        cancellationToken);

    public async Task TryAsync(string name, Func<CancellationToken, Task<int>> run, CancellationToken cancellationToken)
    {
        try
        {
            if (await run(cancellationToken) is > 0 and var count)
                logger.LogInformation("{Sweep}: {Count}", name, count);
        }
        catch (Exception failure) when (failure is not OperationCanceledException || !cancellationToken.IsCancellationRequested)
        {
            logger.LogError(failure, "{Sweep} failed; it runs again in a minute", name);
        }
    }
}
