using AwardFunctions.FunctionApp.Storage;
using AwardFunctions.Orchestrations.Ports;
using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Hosting;

namespace AwardFunctions.FunctionApp.Tests.Storage;

[Collection(Azurite.Collection)]
public sealed class StorageRegistrationTests(Azurite azurite)
{
    [SkippableFact]
    public async Task AddAzureStorage_OverAnEmptyAccount_CreatesWhatItNeeds()
    {
        await using var services = Build(
            ("ConnectionString", await azurite.ConnectionStringAsync()), ("Table", "Another"), ("RecordContainer", "another-records"), ("DocumentContainer", "another-documents"));
        foreach (var starting in new[] { 1, 2 })
        {
            foreach (var setup in services.GetServices<IHostedService>())
                await setup.StartAsync(default);
            await services.GetRequiredService<IRecordStore>().TryInsertAsync("p", $"row-{starting}", 1, default);
        }

        await services.GetRequiredService<IDocumentStore>().BeginAsync("d", 1, default);
        Assert.Equal(1, (await services.GetRequiredService<IRecordStore>().FindAsync<int>("p", "row-1", default))!.Value);
    }

    [Fact]
    public async Task AddAzureStorage_WithEndpoints_NeedsNoKey()
    {
        await using var services = Build(("TableServiceUri", "https://a.table.core.chinacloudapi.cn"), ("BlobServiceUri", "https://a.blob.core.chinacloudapi.cn"));

        var storage = services.GetRequiredService<AzureStorage>();

        Assert.Equal("https://a.table.core.chinacloudapi.cn/AwardRecords", storage.Records.Uri.AbsoluteUri);
        Assert.Equal("https://a.blob.core.chinacloudapi.cn/award-documents", storage.Documents.Uri.AbsoluteUri);
        Assert.NotNull(services.GetRequiredService<IRecordStore>());
        Assert.NotNull(services.GetRequiredService<IDocumentStore>());
    }

    [Fact]
    public void AddAzureStorage_WithoutAnAccount_SaysWhichSettingIsMissing()
    {
        var missing = Assert.Throws<InvalidOperationException>(() => Build(("TableServiceUri", "https://a.table.core.chinacloudapi.cn")));

        Assert.Contains("Award:Storage:BlobServiceUri", missing.Message, StringComparison.Ordinal);
    }

    private static ServiceProvider Build(params (string Name, string Value)[] settings) => new ServiceCollection()
        .AddLogging()
        .AddAzureStorage(new ConfigurationBuilder()
            .AddInMemoryCollection(settings.Select(setting => KeyValuePair.Create($"Award:Storage:{setting.Name}", (string?)setting.Value)))
            .Build())
        .BuildServiceProvider();
}
