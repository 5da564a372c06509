using System.Text;
using AwardFunctions.FunctionApp.Moving;
using AwardFunctions.FunctionApp.Storage;
using AwardFunctions.FunctionApp.Tests.Storage;
using AwardFunctions.Orchestrations.Cycles;
using AwardFunctions.Orchestrations.Moving;
using AwardFunctions.Orchestrations.Ports;
using AwardFunctions.Orchestrations.Schemes;
using AwardFunctions.Portal.Http;
using AwardFunctions.Standalone.Commands;
using AwardFunctions.Standalone.Hosting;
using AwardFunctions.Standalone.Sqlite;
using AwardFunctions.TestKit.Documents;
using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.DependencyInjection;

namespace AwardFunctions.FunctionApp.Tests.Moving;

/// <summary>From one machine to Azure and back, by the commands that people type.</summary>
[Collection(Azurite.Collection)]
public sealed class RoundTripTests(Azurite azurite) : IDisposable
{
    private const int Mebibyte = 1024 * 1024;
    private const long VideoBytes = 66L * Mebibyte;
    private readonly string folder = Directory.CreateTempSubdirectory("award-move-").FullName;

    public void Dispose()
    {
        // Complete documents are read-only.
        foreach (var path in Directory.EnumerateFiles(folder, "*", SearchOption.AllDirectories))
            File.SetAttributes(path, FileAttributes.Normal);
        Directory.Delete(folder, recursive: true);
    }

    [SkippableFact]
    public async Task Installation_MovedToAzureAndBack_IsTheSame()
    {
        var settings = await SettingsAsync();
        await FillAsync(Path("first"));

        var exported = await StandaloneAsync("export", Path("1.zip"), "--data", Path("first"));
        var onAzure = await AzureAsync(settings, "import", Path("1.zip"));
        var backAgain = await AzureAsync(settings, "export", Path("2.zip"));
        var imported = await StandaloneAsync("import", Path("2.zip"), "--data", Path("second"));
        var last = await StandaloneAsync("export", Path("3.zip"), "--data", Path("second"));

        var content = ContentOf(exported);
        Assert.Equal(64, content.Length);
        Assert.Equal([content, content, content, content], new[] { onAzure, backAgain, imported, last }.Select(ContentOf));
        Assert.Contains("1 unfinished uploads were left behind", exported, StringComparison.Ordinal);
        Assert.Contains("1 orchestrations go on", onAzure, StringComparison.Ordinal);
        await using var read = await OpenAsync(Path("second"), "evidence-1");
        Assert.Equal("证明材料", await new StreamReader(read).ReadToEndAsync());
    }

    [SkippableFact]
    public async Task Azure_ThatHoldsRecords_RefusesAnImportInOneLine()
    {
        var settings = await SettingsAsync();
        await FillAsync(Path("first"));
        await StandaloneAsync("export", Path("1.zip"), "--data", Path("first"));
        await AzureAsync(settings, "import", Path("1.zip"));
        var error = new StringWriter();

        var status = await MoveCommand.RunAsync(["import", Path("1.zip")], settings, TextWriter.Null, error);

        Assert.Equal(2, status);
        Assert.Matches(@"\AThe target is not empty: it holds the record [^\n]+\n\z", error.ToString());
    }

    [SkippableFact]
    public async Task Azure_HalfImported_IsNotServed()
    {
        var settings = await SettingsAsync();
        await using var app = new ServiceCollection().AddLogging().AddAzureStorage(settings).AddSingleton<HalfImport>().AddSingleton<Readiness>().BuildServiceProvider();
        await app.GetRequiredService<AzureStorage>().EnsureAsync(default);
        await app.GetRequiredService<IRecordStore>().PutAsync("moving", "import", new { archive = "…", begunAt = "2026-01-01T00:00:00Z" }, default);

        var refused = await Assert.ThrowsAsync<MoveException>(() => ActivatorUtilities.CreateInstance<StartUp>(app).StartAsync(default));

        Assert.False(app.GetRequiredService<Readiness>().IsReady);
        Assert.Contains("began at 2026-01-01 00:00 UTC", refused.Message, StringComparison.Ordinal);
    }

    private string Path(string name) => System.IO.Path.Combine(folder, name);

    /// <summary>A table and containers of this test's own.</summary>
    private async Task<IConfiguration> SettingsAsync()
    {
        var name = $"m{Guid.NewGuid():N}";
        return new ConfigurationBuilder().AddInMemoryCollection(new Dictionary<string, string?>
        {
            ["Award:Storage:ConnectionString"] = await azurite.ConnectionStringAsync(),
            ["Award:Storage:Table"] = name,
            ["Award:Storage:RecordContainer"] = $"{name}-records",
            ["Award:Storage:DocumentContainer"] = $"{name}-documents",
        }).Build();
    }

    private static async Task<string> StandaloneAsync(params string[] arguments)
    {
        var (output, error) = (new StringWriter(), new StringWriter());
        Assert.Equal((0, ""), (await CommandLine.RunAsync(arguments, output, error), error.ToString()));
        return output.ToString();
    }

    private static async Task<string> AzureAsync(IConfiguration settings, params string[] arguments)
    {
        var (output, error) = (new StringWriter(), new StringWriter());
        Assert.Equal((0, ""), (await MoveCommand.RunAsync(arguments, settings, output, error), error.ToString()));
        return output.ToString();
    }

    private static string ContentOf(string output) => output.Split('\n')[0].Split("content ")[1].Trim();

    /// <summary>A running cycle, names in Chinese, more than a batch, a record too large for an entity, and documents.</summary>
    private static async Task FillAsync(string path)
    {
        using var data = DataFolder.Open(path);
        await using var app = AwardHost.Build(new HostSettings(path), data);
        var records = app.Services.GetRequiredService<IRecordStore>();
        var scheme = app.Services.GetRequiredService<SchemeShelf>();
        var hash = await scheme.PinAsync((await scheme.FindAsync("AY", default))!, default);
        var day = new DateOnly(2026, 3, 1);
        await records.PutAsync(
            "cycles", "AY-2026", new CycleRecord("AY-2026", "AY", hash, 2026, day, day, day.AddDays(30), CycleState.Running, "office@anyang.test", default), default);
        for (var number = 0; number < 230; number++)
            await records.PutAsync("单位", $"安阳示例{number}有限公司", new { name = $"第{number}家" }, default);
        await records.PutAsync("large", "row", new { text = new string('质', Mebibyte) }, default);
        await records.PutAsync("sign-in", "session|1", new { hash = "…" }, default);
        await StoreAsync(app.Services, "evidence-1", "证明材料", complete: true);
        var documents = app.Services.GetRequiredService<IDocumentStore>();
        await documents.BeginAsync("video", VideoBytes, default);
        await documents.AppendAsync("video", 0, new PatternStream(VideoBytes), null, default);
        await documents.CompleteAsync("video", default);
        await StoreAsync(app.Services, "evidence-2", "一半", complete: false);
    }

    private static async Task StoreAsync(IServiceProvider services, string id, string text, bool complete)
    {
        var documents = services.GetRequiredService<IDocumentStore>();
        var bytes = Encoding.UTF8.GetBytes(text);
        await documents.BeginAsync(id, complete ? bytes.Length : bytes.Length + 1, default);
        await documents.AppendAsync(id, 0, new MemoryStream(bytes), null, default);
        if (complete)
            await documents.CompleteAsync(id, default);
    }

    private static async Task<Stream> OpenAsync(string path, string id)
    {
        using var data = DataFolder.Open(path);
        await using var app = AwardHost.Build(new HostSettings(path), data);
        return (await app.Services.GetRequiredService<IDocumentStore>().OpenReadAsync(id, default))!;
    }
}
