using AwardFunctions.Orchestrations.Accounts;
using AwardFunctions.Orchestrations.Mail;
using AwardFunctions.Portal.Http;
using Microsoft.Extensions.Hosting;
using Microsoft.Extensions.Logging;

namespace AwardFunctions.FunctionApp;

/// <summary>Once the stores are there: says that the app is ready, and how the first administrator gets in.</summary>
internal sealed class StartUp(Readiness readiness, FirstAdministrator first, PortalAddress address, ILogger<StartUp> log) : IHostedService
{
    public async Task StartAsync(CancellationToken cancellationToken)
    {
        if (await first.InviteAsync(cancellationToken) is { } token)
            log.LogWarning("First administrator (one-time link): {Link}", address.Link(FirstAdministrator.LinkPath(token)));
        readiness.Announce();
    }

    public Task StopAsync(CancellationToken cancellationToken) => Task.CompletedTask;
}
