using AwardFunctions.Standalone.Commands;
using AwardFunctions.Standalone.Demo;
using AwardFunctions.Standalone.Sqlite;

namespace AwardFunctions.Standalone.Tests.Demo;

public sealed class DemoFolderTests : IDisposable
{
    private readonly TemporaryFolder folder = new();

    public void Dispose() => folder.Dispose();

    [Fact]
    public void Take_FormerDemonstration_DeletesWhatItLeft()
    {
        using (DemoFolder.Take(folder["demo"]))
        {
            Directory.CreateDirectory(Path.Combine(folder["demo"], "documents", "ab"));
            File.WriteAllText(Path.Combine(folder["demo"], "documents", "ab", "abc"), "old");
            File.SetAttributes(Path.Combine(folder["demo"], "documents", "ab", "abc"), FileAttributes.ReadOnly);
            File.WriteAllText(Path.Combine(folder["demo"], "award.db"), "old");
        }

        using var again = DemoFolder.Take(folder["demo"]);

        Assert.Equal(["award.lock", "this-is-a-demo"], Directory.EnumerateFileSystemEntries(folder["demo"]).Select(Path.GetFileName).Order());
    }

    [Fact]
    public void Take_FolderOfSomethingElse_DeletesAndCreatesNothing()
    {
        DataFolder.Open(folder["data"]).Dispose();
        File.WriteAllText(Path.Combine(folder["data"], "award.db"), "real");

        var failure = Assert.Throws<CommandFailure>(() => DemoFolder.Take(folder["data"]));

        Assert.Contains("is not the folder of a demonstration; nothing was deleted", failure.Message, StringComparison.Ordinal);
        Assert.Equal(["award.db", "award.lock"], Directory.EnumerateFileSystemEntries(folder["data"]).Select(Path.GetFileName).Order());
    }

    [Fact]
    public void Take_DemonstrationThatRuns_IsLeftAlone()
    {
        using var running = DemoFolder.Take(folder["demo"]);
        File.WriteAllText(Path.Combine(folder["demo"], "award.db"), "running");

        var failure = Assert.Throws<CommandFailure>(() => DemoFolder.Take(folder["demo"]));

        Assert.EndsWith("is in use by another process.", failure.Message, StringComparison.Ordinal);
        Assert.True(File.Exists(Path.Combine(folder["demo"], "award.db")));
    }
}
