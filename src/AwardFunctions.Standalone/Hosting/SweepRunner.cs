using AwardFunctions.Orchestrations.Sweeps;
using Microsoft.Extensions.Logging;

namespace AwardFunctions.Standalone.Hosting;

/// <summary>Runs sweeps one after the other. One that fails must not keep the others from running; it is tried again a minute later.</summary>
public sealed class SweepRunner(SweepDesk sweeps, ILogger<SweepRunner> logger)
{
    /// <summary>Runs what is to run every minute.</summary>
    public async Task HousekeepAsync(CancellationToken cancellationToken)
    {
        foreach (var run in await sweeps.HousekeepAsync(cancellationToken))
            Tell(run);
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
            Tell(new SweepRun(name, await run(cancellationToken)));
        }
        catch (Exception failure) when (failure is not OperationCanceledException || !cancellationToken.IsCancellationRequested)
        {
            Tell(new SweepRun(name, 0, failure));
        }
    }

    private void Tell(SweepRun run)
    {
        if (run.Failure is { } failure)
            logger.LogError(failure, "{Sweep} failed; it runs again in a minute", run.Sweep);
        else if (run.Done > 0)
            logger.LogInformation("{Sweep}: {Count}", run.Sweep, run.Done);
    }
}
