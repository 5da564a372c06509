using AwardFunctions.Standalone.Sqlite;

namespace AwardFunctions.Standalone.Tests.Sqlite;

public sealed class DataFolderTests : IDisposable
{
    private readonly TemporaryFolder temporary = new();

    public void Dispose() => temporary.Dispose();

    [Fact]
    public void Open_FolderMissing_CreatesIt()
    {
        using var folder = DataFolder.Open(temporary["a/b"]);

        Assert.True(Directory.Exists(folder.Path));
        Assert.Equal(Path.Combine(folder.Path, "award.db"), folder.DatabasePath);
    }

    [Fact]
    public void Open_HeldAlready_SaysSoInOneLine()
    {
        using var first = DataFolder.Open(temporary.Path);

        var refusal = Assert.Throws<DataFolderInUseException>(() => DataFolder.Open(temporary.Path));

        Assert.Equal($"The data folder '{temporary.Path}' is in use by another process.", refusal.Message);
    }

    [Fact]
    public void Open_ReleasedBefore_Succeeds()
    {
        DataFolder.Open(temporary.Path).Dispose();

        using var again = DataFolder.Open(temporary.Path);
    }

    [Fact]
    public void Open_BelowAFile_SaysSoInOneLine()
    {
        File.WriteAllText(temporary["file"], "");

        var refusal = Assert.Throws<DataFolderUnwritableException>(() => DataFolder.Open(temporary["file/data"]));

        Assert.StartsWith($"The data folder '{temporary["file/data"]}' cannot be written: ", refusal.Message, StringComparison.Ordinal);
        Assert.DoesNotContain('\n', refusal.Message);
    }
}
