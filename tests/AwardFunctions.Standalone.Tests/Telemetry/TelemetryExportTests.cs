using AwardFunctions.Standalone.Hosting;
using AwardFunctions.Standalone.Sqlite;
using AwardFunctions.Standalone.Telemetry;
using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Hosting;

namespace AwardFunctions.Standalone.Tests.Telemetry;

public sealed class TelemetryExportTests : IDisposable
{
    private readonly TemporaryFolder folder = new();

    public void Dispose() => folder.Dispose();

    [Fact]
    public async Task Host_WithACollector_SendsItTracesAndMetrics()
    {
        await using var collector = await Collector.StartAsync();
        using var data = DataFolder.Open(folder.Path);
        await using var app = AwardHost.Build(
            new HostSettings(data.Path, "http://127.0.0.1:0", "http://award.test", Arguments: [$"--Telemetry:Otlp={collector.Address}"]), data);
        await app.StartAsync();
        using var client = new HttpClient { BaseAddress = new Uri(app.Urls.Single()) };

        // The first sweep reckons the gauges, and then the host is ready.
        while (!(await client.GetAsync("/health")).IsSuccessStatusCode)
            await Task.Yield();
        await client.GetAsync("/decide/the-token-of-a-link?also=this");
        await client.GetAsync("/no-such-page/the-token-of-a-link");
        await app.StopAsync();

        var (traces, metrics) = (collector.Received("traces"), collector.Received("metrics"));
        Assert.Contains("GET /decide/{token}", traces, StringComparison.Ordinal);
        Assert.Contains("awardfunctions", traces, StringComparison.Ordinal);
        Assert.DoesNotContain("the-token-of-a-link", traces, StringComparison.Ordinal);
        Assert.DoesNotContain("GET /health", traces, StringComparison.Ordinal);
        Assert.All(
            ["award.approvals.due", "award.approvals.overdue", "award.instances.parked", "award.mail.parked", "award.engine.queue_age", "http.server.request.duration"],
            name => Assert.Contains(name, metrics, StringComparison.Ordinal));
        Assert.DoesNotContain("the-token-of-a-link", metrics, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData(null, null, 0)]
    [InlineData("", "", 0)]
    [InlineData("http://localhost:4318", null, 1)]
    [InlineData(null, "http://localhost:4317", 1)]
    public void Export_IsOnOnlyWhereACollectorIsNamed(string? setting, string? variable, int exporters)
    {
        var services = new ServiceCollection().AddTelemetryExport(Configuration(setting, variable));

        Assert.Equal(exporters, services.Count(service => service.ServiceType == typeof(IHostedService)));
    }

    [Theory]
    [InlineData("localhost:4318")]
    [InlineData("collector")]
    [InlineData("ftp://localhost")]
    public void Export_ToNoWebAddress_IsRefused(string setting) =>
        Assert.Throws<InvalidOperationException>(() => new ServiceCollection().AddTelemetryExport(Configuration(setting, null)));

    private static IConfiguration Configuration(string? setting, string? variable) => new ConfigurationBuilder()
        .AddInMemoryCollection(new Dictionary<string, string?> { ["Telemetry:Otlp"] = setting, ["OTEL_EXPORTER_OTLP_ENDPOINT"] = variable })
        .Build();
}
