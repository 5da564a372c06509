using AwardFunctions.Orchestrations.Ports;
using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.DependencyInjection;

namespace AwardFunctions.FunctionApp.Storage;

public static class StorageServiceCollectionExtensions
{
    /// <summary>Keeps records in a table and documents in blobs of the account that the section "Award:Storage" names.</summary>
    /// <exception cref="InvalidOperationException">The section names no account.</exception>
    public static IServiceCollection AddAzureStorage(this IServiceCollection services, IConfiguration configuration) => services
        .AddSingleton(new AzureStorage(configuration.GetSection(StorageOptions.Section).Get<StorageOptions>() ?? new StorageOptions()))
        .AddSingleton(provider => ActivatorUtilities.CreateInstance<OverflowBlobs>(provider, provider.GetRequiredService<AzureStorage>().LargeRecords))
        .AddSingleton<IRecordStore>(provider => new TableRecordStore(
            provider.GetRequiredService<AzureStorage>().Records, provider.GetRequiredService<OverflowBlobs>()))
        .AddSingleton<IDocumentStore>(provider => new BlobDocumentStore(provider.GetRequiredService<AzureStorage>().Documents))
        .AddHostedService<StorageSetup>();
}
