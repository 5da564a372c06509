using System.Text.Json;
using AwardFunctions.Orchestrations.Sweeps;

namespace AwardFunctions.FunctionApp.Tests.Parity;

/// <summary>What the app reads is what the samples and the templates set.</summary>
public sealed class SettingsTests
{
    private static readonly string[] Own = ["Award:Portal:Address", "Award:Mail:From", "Award:SendGrid:ApiKey"];

    [Fact]
    public void LocalSettingsSample_SetsEverySettingTheAppCannotDoWithout()
    {
        using var sample = JsonDocument.Parse(File.ReadAllText(Path.Combine(Root(), "src", "AwardFunctions.FunctionApp", "local.settings.sample.json")));
        var values = sample.RootElement.GetProperty("Values").EnumerateObject().Select(one => one.Name).ToHashSet();

        Assert.Empty(Own.Append("Award:Storage:ConnectionString").Concat(SweepCatalog.All.Select(sweep => sweep.ScheduleSetting)).Except(values));
    }

    [Fact]
    public void Bicep_SetsEverySettingTheAppCannotDoWithout()
    {
        var templates = string.Concat(Directory.EnumerateFiles(Path.Combine(Root(), "infra"), "*.bicep", SearchOption.AllDirectories).Select(File.ReadAllText));

        foreach (var setting in Own.Concat(["Award:Storage:TableServiceUri", "Award:Storage:BlobServiceUri"]).Concat(SweepCatalog.All.Select(sweep => sweep.ScheduleSetting)))
            Assert.Contains($"{setting.Replace(":", "__", StringComparison.Ordinal)}:", templates, StringComparison.Ordinal);
    }

    /// <summary>The host's own telemetry of requests tells whole paths, and a path may hold the token of a mailed link.</summary>
    [Fact]
    public void HostJson_KeepsPathsOutOfTheHostsTelemetry()
    {
        using var host = JsonDocument.Parse(File.ReadAllText(Path.Combine(Root(), "host.json")));
        var logging = host.RootElement.GetProperty("logging");

        Assert.Equal("None", logging.GetProperty("logLevel").GetProperty("Host.Results").GetString());
        Assert.False(logging.GetProperty("applicationInsights").GetProperty("enableDependencyTracking").GetBoolean());
        Assert.False(logging.GetProperty("applicationInsights").GetProperty("enableLiveMetrics").GetBoolean());
    }

    private static string Root()
    {
        var folder = new DirectoryInfo(AppContext.BaseDirectory);
        while (!File.Exists(Path.Combine(folder.FullName, "AwardFunctions.sln")))
            folder = folder.Parent!;
        return folder.FullName;
    }
}
