using Azure.Core;
using Azure.Data.Tables;
using Azure.Identity;
using Azure.Storage.Blobs;

namespace AwardFunctions.FunctionApp.Storage;

/// <summary>The table and the containers that this app keeps everything in.</summary>
internal sealed class AzureStorage
{
    /// <exception cref="InvalidOperationException">The options name no account.</exception>
    public AzureStorage(
        StorageOptions options, TableClientOptions? tableOptions = null, BlobClientOptions? blobOptions = null, TokenCredential? identity = null)
    {
        var (tables, blobs) = Connect(options, tableOptions, blobOptions, identity);
        Records = tables.GetTableClient(options.Table);
        LargeRecords = blobs.GetBlobContainerClient(options.RecordContainer);
        Documents = blobs.GetBlobContainerClient(options.DocumentContainer);
    }

    public TableClient Records { get; }

    public BlobContainerClient LargeRecords { get; }

    public BlobContainerClient Documents { get; }

    /// <summary>Creates what is missing; harmless where nothing is.</summary>
    public Task EnsureAsync(CancellationToken cancellationToken) => Task.WhenAll(
        Records.CreateIfNotExistsAsync(cancellationToken),
        LargeRecords.CreateIfNotExistsAsync(cancellationToken: cancellationToken),
        Documents.CreateIfNotExistsAsync(cancellationToken: cancellationToken));

    private static (TableServiceClient Tables, BlobServiceClient Blobs) Connect(
        StorageOptions options, TableClientOptions? tableOptions, BlobClientOptions? blobOptions, TokenCredential? identity)
    {
        if (options.ConnectionString.Length > 0)
            return (new TableServiceClient(options.ConnectionString, tableOptions), new BlobServiceClient(options.ConnectionString, blobOptions));
        if (options.TableServiceUri is not { } tables || options.BlobServiceUri is not { } blobs)
        {
            throw new InvalidOperationException(
                "Award:Storage:TableServiceUri and Award:Storage:BlobServiceUri must name the storage account, or Award:Storage:ConnectionString an emulator.");
        }

        identity ??= new DefaultAzureCredential();
        return (new TableServiceClient(tables, identity, tableOptions), new BlobServiceClient(blobs, identity, blobOptions));
    }
}
