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
        .AddSingleton(provider => new TableRecordStore(
            provider.GetRequiredService<AzureStorage>().Records, provider.GetRequiredService<OverflowBlobs>()))
        .AddSingleton<IRecordStore>(provider => provider.GetRequiredService<TableRecordStore>())
        .AddSingleton<IRecordArchive>(provider => provider.GetRequiredService<TableRecordStore>())
        .AddSingleton(provider => new BlobDocumentStore(provider.GetRequiredService<AzureStorage>().Documents))
        .AddSingleton<IDocumentStore>(provider => provider.GetRequiredService<BlobDocumentStore>())
        .AddSingleton<IDocumentArchive>(provider => provider.GetRequiredService<BlobDocumentStore>())
        .AddHostedService<StorageSetup>();
}
