using AwardFunctions.FunctionApp.Storage;
using AwardFunctions.Orchestrations.Ports;
using Azure.Core;
using Azure.Identity;
using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Hosting;
using Moq;

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

    [Theory]
    [InlineData("core.windows.net")]
    [InlineData("core.chinacloudapi.cn")]
    public async Task Clients_InEveryCloud_AskForATokenForStorage(string cloud)
    {
        var asked = new List<string>();
        var identity = new Mock<TokenCredential>();
        identity.Setup(mock => mock.GetTokenAsync(It.IsAny<TokenRequestContext>(), It.IsAny<CancellationToken>()))
            .Callback((TokenRequestContext request, CancellationToken _) => asked.AddRange(request.Scopes))
            .Throws(new AuthenticationFailedException("as the test says"));
        var options = new StorageOptions { TableServiceUri = new($"https://a.table.{cloud}"), BlobServiceUri = new($"https://a.blob.{cloud}") };
        var storage = new AzureStorage(options, identity: identity.Object);

        await Assert.ThrowsAsync<AuthenticationFailedException>(() => storage.Records.CreateIfNotExistsAsync());
        await Assert.ThrowsAsync<AuthenticationFailedException>(() => storage.Documents.CreateIfNotExistsAsync());

        Assert.Equal(["storage.azure.com", "storage.azure.com"], asked.Select(scope => new Uri(scope).Host));
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
