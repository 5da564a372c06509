using System.Text;
using AwardFunctions.FunctionApp.Storage;
using AwardFunctions.Orchestrations.Ports;
using AwardFunctions.TestKit.Records;
using Azure.Core.Pipeline;
using Azure.Data.Tables;
using Azure.Storage.Blobs;
using Microsoft.Extensions.Logging.Abstractions;

namespace AwardFunctions.FunctionApp.Tests.Storage;

[Collection(Azurite.Collection)]
public sealed class TableRecordStoreTests(Azurite azurite) : RecordStoreContract, IAsyncLifetime
{
    private const int Mebibyte = 1024 * 1024;
    private readonly string partition = $"t-{Guid.NewGuid():N}";
    private AzureStorage storage = null!;
    private TableRecordStore store = null!;

    protected override IRecordStore Store => store;

    public async Task InitializeAsync()
    {
        storage = await azurite.StorageAsync();
        store = StoreOver(storage);
    }

    public Task DisposeAsync() => Task.CompletedTask;

    [SkippableTheory]
    [InlineData(0)]
    [InlineData(65_535)]
    [InlineData(65_536)]
    [InlineData(65_537)]
    [InlineData(200_000)]
    [InlineData(15 * 65_536)]
    [InlineData((15 * 65_536) + 1)]
    [InlineData(4 * Mebibyte)]
    public async Task Value_OfAnyLength_IsReadBackByteForByte(int length)
    {
        var json = Random(length);

        var etag = (await Apply(new RecordChange.Insert("row", json)))[0];

        var record = await store.GetAsync(partition, "row", default);
        Assert.Equal(json, record!.Json.ToArray());
        Assert.Equal(etag, record.ETag);
        var listed = Assert.Single((await store.QueryAsync(new RecordQuery(partition), default)).Records);
        Assert.Equal(json, listed.Json.ToArray());
        Assert.Equal(etag, listed.ETag);
    }

    [SkippableFact]
    public async Task Batch_OfFourMebibytesInManyRows_IsWrittenWhole()
    {
        var changes = Enumerable.Range(0, 100).Select(number => new RecordChange.Insert($"{number:000}", Random(4 * Mebibyte / 100))).ToArray();

        await Apply([.. changes]);

        var page = await store.QueryAsync(new RecordQuery(partition), default);
        Assert.Equal(changes.Select(change => change.Json.ToArray()), page.Records.Select(record => record.Json.ToArray()));
    }

    [SkippableFact]
    public async Task LargeValue_ReplacedAndDeleted_LeavesNoBlob()
    {
        var first = (await Apply(new RecordChange.Insert("row", Random(Mebibyte))))[0]!;
        var second = (await Apply(new RecordChange.Replace("row", first, Random(2 * Mebibyte))))[0]!;
        Assert.Equal(2 * Mebibyte, (await store.GetAsync(partition, "row", default))!.Json.Length);
        Assert.Single(await BlobsAsync());

        await Assert.ThrowsAsync<RecordConflictException>(() => Apply(new RecordChange.Replace("row", first, Random(Mebibyte))));
        Assert.Single(await BlobsAsync());

        await Apply(new RecordChange.Delete("row", second));
        Assert.Empty(await BlobsAsync());
    }

    [SkippableFact]
    public async Task LargeValue_WrittenAnewBetweenTwoLooks_IsReadAsItNowStands()
    {
        await Apply(new RecordChange.Insert("row", Random(Mebibyte)));
        var slow = new BlobClientOptions();
        var interposed = false;
        slow.AddPolicy(new BeforeRequest(async request =>
        {
            if (interposed)
                return;
            interposed = true;
            var current = await store.GetAsync(partition, "row", default);
            await Apply(new RecordChange.Replace("row", current!.ETag, "2"u8.ToArray()));
        }), Azure.Core.HttpPipelinePosition.PerCall);

        var reader = StoreOver(await azurite.StorageAsync(blobs: slow));

        Assert.Equal("2", Encoding.UTF8.GetString((await reader.GetAsync(partition, "row", default))!.Json.Span));
    }

    [SkippableFact]
    public async Task Query_OfMoreThanAThousandRows_GoesOnWhereItStopped()
    {
        var expected = Enumerable.Range(0, 1234).Select(number => $"r{number:0000}").ToArray();
        foreach (var chunk in expected.Chunk(100))
            await Apply([.. chunk.Select(row => new RecordChange.Insert(row, "1"u8.ToArray()))]);

        var first = await store.QueryAsync(new RecordQuery(partition), default);
        var second = await store.QueryAsync(new RecordQuery(partition, Continuation: first.Continuation), default);

        Assert.Equal((1000, 234), (first.Records.Count, second.Records.Count));
        Assert.Null(second.Continuation);
        Assert.Equal(expected, first.Records.Concat(second.Records).Select(record => record.Row));
    }

    [SkippableTheory]
    [InlineData("a b%c+d&e=f'g\"h;i,j.k~l*m(n)o[p]q{r}s<t>u|v:w@x!y$z^_`-")]
    [InlineData("100%")]
    [InlineData("%2F")]
    [InlineData("' or '1'='1")]
    [InlineData("𠮷野家（分店）")]
    [InlineData(" ")]
    [InlineData(".")]
    [InlineData("..")]
    public async Task Keys_WithSpecialCharacters_AreReplacedAndDeleted(string key)
    {
        var odd = $"{partition}{key}";
        var first = (await store.ApplyAsync(odd, [new RecordChange.Insert(key, "1"u8.ToArray())], default))[0]!;
        var second = (await store.ApplyAsync(odd, [new RecordChange.Replace(key, first, "2"u8.ToArray())], default))[0]!;
        Assert.Equal("2", Encoding.UTF8.GetString((await store.GetAsync(odd, key, default))!.Json.Span));
        await store.ApplyAsync(odd, [new RecordChange.Delete(key, second)], default);

        Assert.Null(await store.GetAsync(odd, key, default));
    }

    [SkippableTheory]
    [InlineData("")]
    [InlineData("7f3a")]
    [InlineData("W/\"datetime'x'\"\r\nx: y")]
    [InlineData("W/\"datetime'2026-03-05T00%3A00%3A00.0000000Z'\"")]
    public async Task Replace_ETagOfAnotherKind_Conflicts(string etag)
    {
        await Apply(new RecordChange.Insert("row", "1"u8.ToArray()));

        var conflict = await Assert.ThrowsAsync<RecordConflictException>(() => Apply(new RecordChange.Replace("row", etag, "2"u8.ToArray())));

        Assert.Equal("row", conflict.Row);
    }

    [SkippableFact]
    public async Task Batch_TwoInstancesOfTheApp_TheSecondIsToldTheRow()
    {
        var etag = (await Apply(new RecordChange.Insert("head", "1"u8.ToArray())))[0]!;
        var other = StoreOver(await azurite.StorageAsync());
        await other.ApplyAsync(partition, [new RecordChange.Replace("head", etag, "2"u8.ToArray())], default);

        var conflict = await Assert.ThrowsAsync<RecordConflictException>(() => Apply(
            new RecordChange.Insert("entry", "1"u8.ToArray()), new RecordChange.Replace("head", etag, "3"u8.ToArray()), new RecordChange.Put("line", "1"u8.ToArray())));

        Assert.Equal((partition, "head"), (conflict.Partition, conflict.Row));
        Assert.Null(await store.GetAsync(partition, "entry", default));
        Assert.Null(await store.GetAsync(partition, "line", default));
    }

    [SkippableFact]
    public async Task Insert_WhoseAnswerIsLost_IsNoConflict()
    {
        var lost = new LostAnswer("$batch");
        var lossy = StoreOver(await azurite.StorageAsync(tables: With(lost)));

        var etags = await lossy.ApplyAsync(
            partition, [new RecordChange.Insert("a", "1"u8.ToArray()), new RecordChange.Put("b", "2"u8.ToArray())], default);

        Assert.True(lost.IsLost);
        Assert.Equal(etags[0], (await store.GetAsync(partition, "a", default))!.ETag);
        Assert.Equal(etags[1], (await store.GetAsync(partition, "b", default))!.ETag);
    }

    [SkippableFact]
    public async Task Replace_WhoseAnswerIsLost_IsNoConflict()
    {
        var etags = await Apply(new RecordChange.Insert("a", "1"u8.ToArray()), new RecordChange.Insert("b", "1"u8.ToArray()));
        var lost = new LostAnswer("$batch");
        var lossy = StoreOver(await azurite.StorageAsync(tables: With(lost)));

        var result = await lossy.ApplyAsync(
            partition, [new RecordChange.Delete("a", etags[0]!), new RecordChange.Replace("b", etags[1]!, "2"u8.ToArray())], default);

        Assert.True(lost.IsLost);
        Assert.Equal([null, (await store.GetAsync(partition, "b", default))!.ETag], result);
    }

    [SkippableFact]
    public async Task Table_Missing_IsAnErrorAndNoConflict()
    {
        var elsewhere = new AzureStorage(new StorageOptions { ConnectionString = await azurite.ConnectionStringAsync(), Table = "Nowhere" });

        await Assert.ThrowsAnyAsync<Azure.RequestFailedException>(
            () => StoreOver(elsewhere).ApplyAsync(partition, [new RecordChange.Insert("row", "1"u8.ToArray())], default));
    }

    private static TableRecordStore StoreOver(AzureStorage storage) =>
        new(storage.Records, new OverflowBlobs(storage.LargeRecords, NullLogger<OverflowBlobs>.Instance));

    private static TableClientOptions With(LostAnswer lost)
    {
        var options = new TableClientOptions();
        options.AddPolicy(lost, Azure.Core.HttpPipelinePosition.PerRetry);
        return options;
    }

    private static byte[] Random(int length)
    {
        var bytes = new byte[length];
        new Random(length).NextBytes(bytes);
        return bytes;
    }

    private Task<IReadOnlyList<string?>> Apply(params RecordChange[] changes) => store.ApplyAsync(partition, changes, default);

    private async Task<IReadOnlyList<string>> BlobsAsync()
    {
        var folder = OverflowBlobs.FolderOf(partition, "row");
        var names = new List<string>();
        await foreach (var blob in storage.LargeRecords.GetBlobsAsync(prefix: folder))
            names.Add(blob.Name);
        return names;
    }
}
