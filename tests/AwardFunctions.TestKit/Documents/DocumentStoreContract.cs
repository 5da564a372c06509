using System.Security.Cryptography;
using AwardFunctions.Orchestrations.Ports;
using Xunit;

namespace AwardFunctions.TestKit.Documents;

/// <summary>What every document store promises. Inherit it and hand it a store; identities are the test's own.</summary>
public abstract class DocumentStoreContract
{
    private static readonly CancellationToken None = CancellationToken.None;
    private readonly string id = $"d-{Guid.NewGuid():N}";

    protected abstract IDocumentStore Store { get; }

    public static TheoryData<string> BadIds => new("", "..", "a/b", @"a\b", "A", "a.b", "a\0b", "ä", new string('a', 65));

    [SkippableFact]
    public async Task State_NothingThere_IsNull()
    {
        Assert.Null(await Store.GetStateAsync(id, None));
        Assert.Null(await Store.OpenReadAsync(id, None));
    }

    [SkippableTheory]
    [MemberData(nameof(BadIds))]
    public async Task Identity_OutOfBounds_IsACallersBug(string bad)
    {
        await Assert.ThrowsAsync<ArgumentException>(() => Store.BeginAsync(bad, 1, None));
        await Assert.ThrowsAsync<ArgumentException>(() => Store.GetStateAsync(bad, None));
        await Assert.ThrowsAsync<ArgumentException>(() => Store.AppendAsync(bad, 0, Of([1]), null, None));
        await Assert.ThrowsAsync<ArgumentException>(() => Store.CompleteAsync(bad, None));
        await Assert.ThrowsAsync<ArgumentException>(() => Store.OpenReadAsync(bad, None));
        await Assert.ThrowsAsync<ArgumentException>(() => Store.DeleteAsync(bad, None));
    }

    [SkippableFact]
    public async Task Upload_InChunks_IsReadBackWithItsHash()
    {
        var bytes = Random(100_000);
        await Store.BeginAsync(id, bytes.Length, None);

        Assert.Equal(40_000, await Store.AppendAsync(id, 0, Of(bytes[..40_000]), null, None));
        Assert.Equal(new DocumentState(id, 100_000, 40_000, null), await Store.GetStateAsync(id, None));
        Assert.Null(await Store.OpenReadAsync(id, None));
        Assert.Equal(100_000, await Store.AppendAsync(id, 40_000, Of(bytes[40_000..]), null, None));
        var stored = await Store.CompleteAsync(id, None);

        Assert.Equal(new StoredDocument(id, bytes.Length, HexOf(bytes)), stored);
        Assert.Equal(new DocumentState(id, bytes.Length, bytes.Length, HexOf(bytes)), await Store.GetStateAsync(id, None));
        Assert.Equal(bytes, await ReadAsync());
    }

    [SkippableFact]
    public async Task Upload_OfManyMebibytes_IsReadBackWithItsHash()
    {
        var bytes = Random(64 * 1024 * 1024);
        await Store.BeginAsync(id, bytes.Length, None);
        var half = (bytes.Length / 2) + 12_345;
        await Store.AppendAsync(id, 0, new MemoryStream(bytes, 0, half), null, None);
        await Store.AppendAsync(id, half, new MemoryStream(bytes, half, bytes.Length - half), null, None);

        Assert.Equal(HexOf(bytes), (await Store.CompleteAsync(id, None)).Sha256);
        await using var stream = await Store.OpenReadAsync(id, None);
        Assert.Equal(HexOf(bytes), Convert.ToHexStringLower(await SHA256.HashDataAsync(stream!, None)));
    }

    [SkippableFact]
    public async Task Upload_OfNothing_IsAnEmptyDocument()
    {
        await Store.BeginAsync(id, 0, None);

        Assert.Equal(new StoredDocument(id, 0, HexOf([])), await Store.CompleteAsync(id, None));
        Assert.Empty(await ReadAsync());
    }

    [SkippableFact]
    public async Task Begin_Again_KeepsWhatIsThere()
    {
        await BeginAsync(10, [1, 2, 3]);
        await Store.BeginAsync(id, 10, None);

        Assert.Equal(3, (await Store.GetStateAsync(id, None))!.Offset);
    }

    [SkippableFact]
    public async Task Begin_WithAnotherLengthOrWhenComplete_Conflicts()
    {
        await BeginAsync(3, [1, 2, 3]);
        await Assert.ThrowsAsync<DocumentConflictException>(() => Store.BeginAsync(id, 4, None));

        await Store.CompleteAsync(id, None);
        await Assert.ThrowsAsync<DocumentConflictException>(() => Store.BeginAsync(id, 3, None));
    }

    [SkippableTheory]
    [InlineData(0)]
    [InlineData(2)]
    [InlineData(4)]
    public async Task Append_ElsewhereThanWhereItStands_ConflictsAndWritesNothing(long offset)
    {
        await BeginAsync(10, [1, 2, 3]);

        await Assert.ThrowsAsync<DocumentConflictException>(() => Store.AppendAsync(id, offset, Of([9]), null, None));

        Assert.Equal(3, (await Store.GetStateAsync(id, None))!.Offset);
    }

    [SkippableFact]
    public async Task Append_BeyondTheLength_ConflictsAndWritesNothing()
    {
        await BeginAsync(5, [1, 2, 3]);

        await Assert.ThrowsAsync<DocumentConflictException>(() => Store.AppendAsync(id, 3, Of([4, 5, 6]), null, None));
        Assert.Equal(3, (await Store.GetStateAsync(id, None))!.Offset);

        await Store.AppendAsync(id, 3, Of([4, 5]), null, None);
        await Store.CompleteAsync(id, None);
        Assert.Equal([1, 2, 3, 4, 5], await ReadAsync());
    }

    [SkippableFact]
    public async Task Append_ToNothingOrToACompleteOne_Conflicts()
    {
        await Assert.ThrowsAsync<DocumentConflictException>(() => Store.AppendAsync(id, 0, Of([1]), null, None));

        await BeginAsync(1, [1]);
        await Store.CompleteAsync(id, None);
        await Assert.ThrowsAsync<DocumentConflictException>(() => Store.AppendAsync(id, 1, Of([2]), null, None));
    }

    [SkippableTheory]
    [InlineData("sha1")]
    [InlineData("sha256")]
    [InlineData("md5")]
    public async Task Append_WithTheRightChecksum_Counts(string algorithm)
    {
        var bytes = Random(5000);
        await Store.BeginAsync(id, bytes.Length, None);

        Assert.Equal(5000, await Store.AppendAsync(id, 0, Of(bytes), new ChunkChecksum(algorithm, HashOf(algorithm, bytes)), None));
        Assert.Equal(HexOf(bytes), (await Store.CompleteAsync(id, None)).Sha256);
    }

    [SkippableTheory]
    [InlineData("sha1")]
    [InlineData("sha256")]
    [InlineData("md5")]
    public async Task Append_WithTheWrongChecksum_KeepsNothingOfTheChunk(string algorithm)
    {
        byte[] good = [1, 2, 3];
        await BeginAsync(5, good);

        await Assert.ThrowsAsync<ChecksumMismatchException>(
            () => Store.AppendAsync(id, 3, Of([8, 8]), new ChunkChecksum(algorithm, HashOf(algorithm, [9, 9])), None));
        Assert.Equal(3, (await Store.GetStateAsync(id, None))!.Offset);

        await Store.AppendAsync(id, 3, Of([4, 5]), null, None);
        Assert.Equal(HexOf([1, 2, 3, 4, 5]), (await Store.CompleteAsync(id, None)).Sha256);
        Assert.Equal([1, 2, 3, 4, 5], await ReadAsync());
    }

    [SkippableFact]
    public async Task Append_FromACutConnection_KeepsWhatArrived()
    {
        var bytes = Random(10_000);
        await Store.BeginAsync(id, bytes.Length, None);

        await Assert.ThrowsAsync<IOException>(() => Store.AppendAsync(id, 0, new BrokenStream(bytes[..7_500]), null, None));
        Assert.Equal(7_500, (await Store.GetStateAsync(id, None))!.Offset);

        await Store.AppendAsync(id, 7_500, Of(bytes[7_500..]), null, None);
        Assert.Equal(HexOf(bytes), (await Store.CompleteAsync(id, None)).Sha256);
        Assert.Equal(bytes, await ReadAsync());
    }

    [SkippableFact]
    public async Task Append_WithChecksumFromACutConnection_KeepsNothingOfTheChunk()
    {
        var bytes = Random(10_000);
        await Store.BeginAsync(id, bytes.Length, None);
        var checksum = new ChunkChecksum("sha256", SHA256.HashData(bytes));

        await Assert.ThrowsAsync<IOException>(() => Store.AppendAsync(id, 0, new BrokenStream(bytes[..7_500]), checksum, None));
        Assert.Equal(0, (await Store.GetStateAsync(id, None))!.Offset);

        await Store.AppendAsync(id, 0, Of(bytes), checksum, None);
        Assert.Equal(HexOf(bytes), (await Store.CompleteAsync(id, None)).Sha256);
    }

    [SkippableFact]
    public async Task Append_TwiceAtOnce_OneWins()
    {
        await Store.BeginAsync(id, 4, None);
        var slow = new HeldStream([1, 2, 3, 4]);
        var first = Store.AppendAsync(id, 0, slow, null, None);
        await slow.Reading;

        await Assert.ThrowsAsync<DocumentConflictException>(() => Store.AppendAsync(id, 0, Of([9, 9, 9, 9]), null, None));

        slow.Release();
        Assert.Equal(4, await first);
        await Store.CompleteAsync(id, None);
        Assert.Equal([1, 2, 3, 4], await ReadAsync());
    }

    [SkippableFact]
    public async Task Complete_WithBytesMissingOrNothingThere_Conflicts()
    {
        await Assert.ThrowsAsync<DocumentConflictException>(() => Store.CompleteAsync(id, None));

        await BeginAsync(4, [1, 2, 3]);
        await Assert.ThrowsAsync<DocumentConflictException>(() => Store.CompleteAsync(id, None));
    }

    [SkippableFact]
    public async Task Complete_Again_ReturnsTheSame()
    {
        await BeginAsync(3, [1, 2, 3]);

        Assert.Equal(await Store.CompleteAsync(id, None), await Store.CompleteAsync(id, None));
    }

    [SkippableTheory]
    [InlineData(false)]
    [InlineData(true)]
    public async Task Delete_OfUploadOrDocument_LeavesNothing(bool complete)
    {
        await BeginAsync(3, [1, 2, 3]);
        if (complete)
            await Store.CompleteAsync(id, None);

        await Store.DeleteAsync(id, None);
        await Store.DeleteAsync(id, None);

        Assert.Null(await Store.GetStateAsync(id, None));
        await BeginAsync(2, [7, 8]);
        Assert.Equal(HexOf([7, 8]), (await Store.CompleteAsync(id, None)).Sha256);
    }

    protected static byte[] Random(int length)
    {
        var bytes = new byte[length];
        new Random(20260305).NextBytes(bytes);
        return bytes;
    }

    [SkippableFact]
    public async Task ListAll_DocumentsAndUploads_TellsHowFarEachHasCome()
    {
        await BeginAsync(10, Random(4));
        await Store.BeginAsync(id + "-b", 3, None);
        await Store.AppendAsync(id + "-b", 0, Of([1, 2, 3]), null, None);
        await Store.CompleteAsync(id + "-b", None);

        var all = new List<DocumentState>();
        await foreach (var state in ((IDocumentArchive)Store).ListAllAsync(None))
        {
            if (state.DocumentId.StartsWith(id, StringComparison.Ordinal))
                all.Add(state);
        }

        Assert.Equal([new DocumentState(id, 10, 4, null), new DocumentState(id + "-b", 3, 3, HexOf([1, 2, 3]))], all);
    }

    protected static Stream Of(byte[] bytes) => new MemoryStream(bytes);

    protected static string HexOf(byte[] bytes) => Convert.ToHexStringLower(SHA256.HashData(bytes));

    private static byte[] HashOf(string algorithm, byte[] bytes) => algorithm switch
    {
        "sha1" => SHA1.HashData(bytes),
        "md5" => MD5.HashData(bytes),
        _ => SHA256.HashData(bytes),
    };

    private async Task BeginAsync(long length, byte[] first)
    {
        await Store.BeginAsync(id, length, None);
        await Store.AppendAsync(id, 0, Of(first), null, None);
    }

    private async Task<byte[]> ReadAsync()
    {
        await using var stream = await Store.OpenReadAsync(id, None);
        var copy = new MemoryStream();
        await stream!.CopyToAsync(copy);
        return copy.ToArray();
    }
}
