using AwardFunctions.Orchestrations.Ports;
using AwardFunctions.Standalone.Files;
using AwardFunctions.TestKit.Documents;

namespace AwardFunctions.Standalone.Tests.Files;

public sealed class FileDocumentStoreTests : DocumentStoreContract, IDisposable
{
    private const string Id = "ab-document";
    private readonly TemporaryFolder folder = new();

    public FileDocumentStoreTests() => Store = new FileDocumentStore(folder.Path);

    protected override IDocumentStore Store { get; }

    private string Files => Path.Combine(folder.Path, "ab", Id);

    public void Dispose() => folder.Dispose();

    [Fact]
    public async Task Upload_AcrossARestart_GoesOn()
    {
        var bytes = Random(50_000);
        await Store.BeginAsync(Id, bytes.Length, default);
        await Store.AppendAsync(Id, 0, Of(bytes[..20_000]), null, default);

        var restarted = new FileDocumentStore(folder.Path);
        await restarted.AppendAsync(Id, 20_000, Of(bytes[20_000..]), null, default);

        Assert.Equal(HexOf(bytes), (await restarted.CompleteAsync(Id, default)).Sha256);
    }

    [Fact]
    public async Task Upload_WithATornTail_StandsWhereItWasAcknowledged()
    {
        await Store.BeginAsync(Id, 6, default);
        await Store.AppendAsync(Id, 0, Of([1, 2, 3]), null, default);
        await File.AppendAllBytesAsync(Files + ".part", [0, 0, 0]); // written, never acknowledged
        await File.AppendAllTextAsync(Files + ".journal", "00000000000"); // a line torn by the power cut

        var restarted = new FileDocumentStore(folder.Path);
        Assert.Equal(3, (await restarted.GetStateAsync(Id, default))!.Offset);
        await restarted.AppendAsync(Id, 3, Of([4]), null, default);
        Assert.Equal(4, (await restarted.GetStateAsync(Id, default))!.Offset);
        await restarted.AppendAsync(Id, 4, Of([5, 6]), null, default);

        Assert.Equal(HexOf([1, 2, 3, 4, 5, 6]), (await restarted.CompleteAsync(Id, default)).Sha256);
    }

    [Fact]
    public async Task Complete_WithBytesBeyondTheEnd_DropsThem()
    {
        await Store.BeginAsync(Id, 3, default);
        await Store.AppendAsync(Id, 0, Of([1, 2, 3]), null, default);
        await File.AppendAllBytesAsync(Files + ".part", [9, 9]);

        Assert.Equal(HexOf([1, 2, 3]), (await new FileDocumentStore(folder.Path).CompleteAsync(Id, default)).Sha256);
        Assert.Equal(3, new FileInfo(Files).Length);
    }

    [Fact]
    public async Task Complete_CutShortBeforeTheRename_IsRepeated()
    {
        await Store.BeginAsync(Id, 3, default);
        await Store.AppendAsync(Id, 0, Of([1, 2, 3]), null, default);
        await File.WriteAllTextAsync(Files + ".sha256", new string('0', 64)); // what the cut left behind

        var restarted = new FileDocumentStore(folder.Path);
        Assert.False((await restarted.GetStateAsync(Id, default))!.IsComplete);
        Assert.Equal(HexOf([1, 2, 3]), (await restarted.CompleteAsync(Id, default)).Sha256);
    }

    [Fact]
    public async Task Complete_CutShortAfterTheRename_IsComplete()
    {
        await Store.BeginAsync(Id, 3, default);
        await Store.AppendAsync(Id, 0, Of([1, 2, 3]), null, default);
        var journal = await File.ReadAllBytesAsync(Files + ".journal");
        await Store.CompleteAsync(Id, default);
        await File.WriteAllBytesAsync(Files + ".journal", journal);

        var restarted = new FileDocumentStore(folder.Path);
        Assert.Equal(HexOf([1, 2, 3]), (await restarted.CompleteAsync(Id, default)).Sha256);
        await Assert.ThrowsAsync<DocumentConflictException>(() => restarted.AppendAsync(Id, 3, Of([4]), null, default));
        Assert.Equal(["ab-document", "ab-document.sha256"], Directory.GetFiles(Path.GetDirectoryName(Files)!).Select(Path.GetFileName).Order());
    }

    [Fact]
    public async Task Document_OnceComplete_IsReadOnlyAndListsItsHashForSha256Sum()
    {
        await Store.BeginAsync(Id, 3, default);
        await Store.AppendAsync(Id, 0, Of([1, 2, 3]), null, default);
        await Store.CompleteAsync(Id, default);

        Assert.True(File.GetAttributes(Files).HasFlag(FileAttributes.ReadOnly));
        Assert.Equal($"{HexOf([1, 2, 3])}  {Id}\n", await File.ReadAllTextAsync(Files + ".sha256"));
    }

    [Fact]
    public async Task Journal_Damaged_IsSaidAndNotGuessed()
    {
        await Store.BeginAsync(Id, 3, default);
        await File.WriteAllTextAsync(Files + ".journal", "garbage");

        await Assert.ThrowsAsync<InvalidDataException>(() => Store.GetStateAsync(Id, default));
    }
}
