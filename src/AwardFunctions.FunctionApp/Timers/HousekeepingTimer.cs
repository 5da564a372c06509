using AwardFunctions.FunctionApp.Orchestrations;
using AwardFunctions.Orchestrations.Accounts;
using AwardFunctions.Orchestrations.Mail;
using AwardFunctions.Orchestrations.Sweeps;
using Microsoft.Azure.Functions.Worker;
using Microsoft.DurableTask.Client;
using Microsoft.Extensions.Logging;

namespace AwardFunctions.FunctionApp.Timers;

/// <summary>What every minute takes up: signals and mails that a crash left behind, uploads and sign-in links whose time is over.</summary>
public sealed class HousekeepingTimer(
    SweepDesk sweeps, DurableClientBinding binding, FirstAdministrator first, PortalAddress address, ILogger<HousekeepingTimer> log)
{
    private static int invited;

    [Function("housekeeping")]
    public async Task Housekeeping(
        [TimerTrigger("%HousekeepingSchedule%")] TimerInfo timer, [DurableClient] DurableTaskClient client, CancellationToken cancellationToken)
    {
        binding.Bind(client);
        await InviteAsync(cancellationToken);
        var runs = await sweeps.HousekeepAsync(cancellationToken);
        if (runs.Select(run => run.Failure).OfType<Exception>().ToList() is { Count: > 0 } failures)
            throw new AggregateException(failures);
    }

    /// <summary>Once in the life of a process, and from within a function: what is logged elsewhere does not reach the host's console.</summary>
    private async Task InviteAsync(CancellationToken cancellationToken)
    {
        if (Volatile.Read(ref invited) == 1)
            return;
        if (await first.InviteAsync(cancellationToken) is { } token)
            log.LogWarning("First administrator (one-time link): {Link}", address.Link(FirstAdministrator.LinkPath(token)));
        Volatile.Write(ref invited, 1);
    }
}
