using AwardFunctions.Orchestrations.Ports;
using AwardFunctions.Standalone.Hosting;
using AwardFunctions.Standalone.Sqlite;
using AwardFunctions.TestKit.Documents;
using Microsoft.Extensions.DependencyInjection;

namespace AwardFunctions.Standalone.Tests.Commands;

public sealed class MoveCommandsTests : IDisposable
{
    private readonly TemporaryFolder folder = new();

    public void Dispose() => folder.Dispose();

    [Fact]
    public async Task Document_OfSeventyMegabytes_IsMovedWithoutBeingHeldInMemory()
    {
        const long Length = 70L * 1024 * 1024;
        using (var data = DataFolder.Open(folder["data"]))
        {
            await using var app = AwardHost.Build(new HostSettings(data.Path), data);
            await app.Services.GetRequiredService<IRecordStore>().PutAsync("cities", "安阳", "殷都", default);
            var documents = app.Services.GetRequiredService<IDocumentStore>();
            await documents.BeginAsync("video", Length, default);
            await documents.AppendAsync("video", 0, new PatternStream(Length), null, default);
            await documents.CompleteAsync("video", default);
        }

        var before = GC.GetTotalAllocatedBytes(precise: true);
        var exported = await Typed.RunAsync("export", folder["move.zip"], "--data", folder["data"]);
        var imported = await Typed.RunAsync("import", folder["move.zip"], "--data", folder["moved"]);
        var allocated = GC.GetTotalAllocatedBytes(precise: true) - before;

        Assert.Equal((0, "", 0, ""), (exported.Status, exported.Error, imported.Status, imported.Error));
        Assert.Equal(exported.Output, imported.Output.Split('\n')[0] + "\n");
        // Other tests run meanwhile; held in memory once, it would be more.
        Assert.InRange(allocated, 0, Length);
    }

    [Fact]
    public async Task Export_OfAFolderThatIsServed_IsRefused()
    {
        using var data = DataFolder.Open(folder["data"]);
        await using var app = AwardHost.Build(new HostSettings(data.Path), data);
        await app.Services.GetRequiredService<IRecordStore>().PutAsync("cities", "安阳", "殷都", default);

        var typed = await Typed.RunAsync("export", folder["move.zip"], "--data", data.Path);

        Assert.Equal(2, typed.Status);
        Assert.Contains("in use", typed.Error, StringComparison.Ordinal);
        Assert.False(File.Exists(folder["move.zip"]));
    }

    [Fact]
    public async Task Export_OfNoData_IsRefusedAndLeavesNothing()
    {
        var typed = await Typed.RunAsync("export", folder["move.zip"], "--data", folder["none"]);

        Assert.Equal(2, typed.Status);
        Assert.Contains("There is no data", typed.Error, StringComparison.Ordinal);
        Assert.Empty(Directory.EnumerateFileSystemEntries(folder.Path));
    }

    [Fact]
    public async Task Import_OfNoArchive_IsRefused()
    {
        await File.WriteAllTextAsync(folder["move.zip"], "not a zip");

        var typed = await Typed.RunAsync("import", folder["move.zip"], "--data", folder["data"]);

        Assert.Equal((2, "The file is no archive, or was cut short."), (typed.Status, typed.Error.Trim()));
    }

    [Fact]
    public async Task Serve_OfAHalfImportedFolder_SaysSoAndDoesNotServe()
    {
        using (var data = DataFolder.Open(folder["data"]))
        {
            await using var app = AwardHost.Build(new HostSettings(data.Path), data);
            await app.Services.GetRequiredService<IRecordStore>().PutAsync("moving", "import", new { archive = "…", begunAt = "2026-01-01T00:00:00Z" }, default);
        }

        var typed = await Typed.RunAsync("serve", "--data", folder["data"], "--urls", "http://127.0.0.1:0");

        Assert.Equal(2, typed.Status);
        Assert.StartsWith("An import that began at 2026-01-01 00:00 UTC has not ended", typed.Error, StringComparison.Ordinal);
    }
}
