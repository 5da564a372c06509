using AwardFunctions.Orchestrations.Accounts;
using AwardFunctions.Orchestrations.Documents;
using AwardFunctions.Orchestrations.Mail;
using AwardFunctions.Orchestrations.Signals;
using AwardFunctions.Portal.Http;
using Microsoft.Extensions.Hosting;
using Microsoft.Extensions.Logging;

namespace AwardFunctions.Standalone.Hosting;

/// <summary>
/// Takes up what a crash left behind, at the start and every minute: signals that were not sent, mails that wait, uploads and
/// sign-in links whose time is over.
/// </summary>
internal sealed class SweepService(
    SignalDesk signals, MailSweep mails, UploadSweep uploads, SignInSweep signIns, Readiness readiness, TimeProvider clock, ILogger<SweepService> logger)
    : BackgroundService
{
    private static readonly TimeSpan Interval = TimeSpan.FromMinutes(1);

    protected override async Task ExecuteAsync(CancellationToken stoppingToken)
    {
        try
        {
            await SweepAsync(atStart: true, stoppingToken);
            readiness.Announce();
            using var timer = new PeriodicTimer(Interval, clock);
            while (await timer.WaitForNextTickAsync(stoppingToken))
                await SweepAsync(atStart: false, stoppingToken);
        }
        catch (OperationCanceledException) when (stoppingToken.IsCancellationRequested)
        {
            // A host that could not begin to listen stops its services without saying that it stops.
            return;
        }
    }

    private async Task SweepAsync(bool atStart, CancellationToken cancellationToken)
    {
        await RunAsync(nameof(SignalDesk), token => signals.SweepAsync(atStart, token), cancellationToken);
        await RunAsync(nameof(MailSweep), mails.RunAsync, cancellationToken);
        await RunAsync(nameof(UploadSweep), uploads.RunAsync, cancellationToken);
        await RunAsync(nameof(SignInSweep), signIns.RunAsync, cancellationToken);
    }

    /// <summary>One sweep that fails must not keep the others from running; it is tried again a minute later.</summary>
    private async Task RunAsync(string name, Func<CancellationToken, Task<int>> sweep, CancellationToken cancellationToken)
    {
        try
        {
            if (await sweep(cancellationToken) is > 0 and var count)
                logger.LogInformation("{Sweep}: {Count}", name, count);
        }
        catch (Exception failure) when (failure is not OperationCanceledException)
        {
            logger.LogError(failure, "{Sweep} failed; it runs again in a minute", name);
        }
    }
}
