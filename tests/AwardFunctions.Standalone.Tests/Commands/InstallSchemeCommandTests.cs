using AwardFunctions.Orchestrations.Schemes;
using AwardFunctions.Standalone.Hosting;
using AwardFunctions.Standalone.Sqlite;
using Microsoft.Extensions.DependencyInjection;

namespace AwardFunctions.Standalone.Tests.Commands;

public sealed class InstallSchemeCommandTests : IDisposable
{
    private static readonly string Example = Path.Combine(AppContext.BaseDirectory, "Schemes", "linhe.json");
    private readonly TemporaryFolder folder = new();

    public void Dispose() => folder.Dispose();

    [Fact]
    public async Task Install_FolderAtRest_IsThereAtTheNextStart()
    {
        var typed = await Typed.RunAsync("install-scheme", Example, "--data", folder["data"]);

        Assert.Equal((0, ""), (typed.Status, typed.Error));
        Assert.StartsWith("LH  临河县县长质量奖: installed.", typed.Output, StringComparison.Ordinal);
        using var data = DataFolder.Open(folder["data"]);
        await using var app = AwardHost.Build(new HostSettings(folder["data"]), data);
        var shelf = app.Services.GetRequiredService<SchemeShelf>();
        Assert.Equal("临河县县长质量奖", (await shelf.FindAsync("lh", default))!.Name.Zh);
        Assert.Equal("LH", Assert.Single(await shelf.InstalledAsync(default)).Code);
    }

    [Fact]
    public async Task Install_WithProblems_NamesEachAndTouchesNothing()
    {
        var broken = (await File.ReadAllTextAsync(Example)).Replace("\"party\": \"reviewers\"", "\"party\": \"nobody\"", StringComparison.Ordinal);
        await File.WriteAllTextAsync(folder["broken.json"], broken);

        var typed = await Typed.RunAsync("install-scheme", folder["broken.json"], "--data", folder["data"]);

        Assert.Equal(1, typed.Status);
        Assert.Equal(2, typed.Output.Split('\n', StringSplitOptions.RemoveEmptyEntries).Length);
        Assert.Contains("broken.json:", typed.Output, StringComparison.Ordinal);
        Assert.False(Directory.Exists(folder["data"]));
    }
}
