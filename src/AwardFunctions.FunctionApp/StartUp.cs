using AwardFunctions.Portal.Http;
using Microsoft.Extensions.Hosting;

namespace AwardFunctions.FunctionApp;

/// <summary>Says that the app is ready, once the services before it have started: the table and the containers are there.</summary>
internal sealed class StartUp(Readiness readiness) : IHostedService
{
    public Task StartAsync(CancellationToken cancellationToken)
    {
        readiness.Announce();
        return Task.CompletedTask;
    }

    public Task StopAsync(CancellationToken cancellationToken) => Task.CompletedTask;
}
