using AwardFunctions.Standalone.Hosting;
using AwardFunctions.Standalone.Sqlite;

namespace AwardFunctions.Standalone.Tests.Web;

public sealed class ReverseProxyTests : IDisposable
{
    private readonly TemporaryFolder folder = new();

    public void Dispose() => folder.Dispose();

    [Theory]
    [InlineData("https", true)]
    [InlineData("http", false)]
    [InlineData(null, false)]
    public async Task Request_ThroughAProxyOnThisMachine_IsTakenAsTheProxyTookIt(string? proto, bool secure)
    {
        using var data = DataFolder.Open(folder.Path);
        await using var app = AwardHost.Build(new HostSettings(data.Path, "http://127.0.0.1:0", "https://award.test"), data);
        await app.StartAsync();
        using var client = new HttpClient { BaseAddress = new Uri(app.Urls.Single()) };
        using var request = new HttpRequestMessage(HttpMethod.Get, "/honours");
        if (proto is not null)
            request.Headers.Add("X-Forwarded-Proto", proto);

        using var response = await client.SendAsync(request);

        Assert.Equal(secure, response.Headers.Contains("Strict-Transport-Security"));
        await app.StopAsync();
    }
}
