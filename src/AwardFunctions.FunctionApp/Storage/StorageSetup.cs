using Microsoft.Extensions.Hosting;

namespace AwardFunctions.FunctionApp.Storage;

/// <summary>Makes sure, before the first request, that the table and the containers are there.</summary>
internal sealed class StorageSetup(AzureStorage storage) : IHostedService
{
    public Task StartAsync(CancellationToken cancellationToken) => storage.EnsureAsync(cancellationToken);

    public Task StopAsync(CancellationToken cancellationToken) => Task.CompletedTask;
}
