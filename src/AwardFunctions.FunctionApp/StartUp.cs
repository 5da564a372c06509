using AwardFunctions.Orchestrations.Moving;
using AwardFunctions.Portal.Http;
using Microsoft.Extensions.Hosting;

namespace AwardFunctions.FunctionApp;

/// <summary>
/// Says that the app is ready, once the services before it have started: the table and the containers are there. Does not let it start
/// on half of an import.
/// </summary>
internal sealed class StartUp(Readiness readiness, HalfImport half) : IHostedService
{
    public async Task StartAsync(CancellationToken cancellationToken)
    {
        await half.RefuseAsync(cancellationToken);
        readiness.Announce();
    }

    public Task StopAsync(CancellationToken cancellationToken) => Task.CompletedTask;
}
