using AwardFunctions.FunctionApp.Storage;
using AwardFunctions.Orchestrations.Ports;
using AwardFunctions.TestKit.Obligations;
using Microsoft.Extensions.Logging.Abstractions;

namespace AwardFunctions.FunctionApp.Tests.Storage;

[Collection(Azurite.Collection)]
public sealed class TableObligationBookTests(Azurite azurite) : ObligationBookContract, IAsyncLifetime
{
    private TableRecordStore store = null!;

    protected override IRecordStore Store => store;

    public async Task InitializeAsync()
    {
        var storage = new AzureStorage(new StorageOptions { ConnectionString = await azurite.ConnectionStringAsync(), Table = $"T{Guid.NewGuid():N}" });
        await storage.EnsureAsync(default);
        store = new TableRecordStore(storage.Records, new OverflowBlobs(storage.LargeRecords, NullLogger<OverflowBlobs>.Instance));
    }

    public Task DisposeAsync() => Task.CompletedTask;
}
