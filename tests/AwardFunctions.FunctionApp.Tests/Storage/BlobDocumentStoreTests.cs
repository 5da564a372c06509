using System.Security.Cryptography;
using AwardFunctions.FunctionApp.Storage;
using AwardFunctions.Orchestrations.Ports;
using AwardFunctions.TestKit.Documents;
using Azure;
using Azure.Core;
using Azure.Storage.Blobs;
using Azure.Storage.Blobs.Specialized;

namespace AwardFunctions.FunctionApp.Tests.Storage;

[Collection(Azurite.Collection)]
public sealed class BlobDocumentStoreTests(Azurite azurite) : DocumentStoreContract, IAsyncLifetime
{
    private const int Mebibyte = 1024 * 1024;
    private readonly string id = $"t-{Guid.NewGuid():N}";
    private BlobContainerClient container = null!;
    private BlobDocumentStore store = null!;

    protected override IDocumentStore Store => store;

    public async Task InitializeAsync()
    {
        container = (await azurite.StorageAsync()).Documents;
        store = new BlobDocumentStore(container);
    }

    public Task DisposeAsync() => Task.CompletedTask;

    [SkippableFact]
    public async Task Upload_WhoseChunksHitDifferentInstances_IsReadBackWithItsHash()
    {
        var bytes = Random(9 * Mebibyte);
        await store.BeginAsync(id, bytes.Length, default);
        foreach (var chunk in bytes.Chunk(3 * Mebibyte))
        {
            var instance = new BlobDocumentStore((await azurite.StorageAsync()).Documents);
            var at = (await instance.GetStateAsync(id, default))!.Offset;
            await instance.AppendAsync(id, at, Of(chunk), null, default);
        }

        Assert.Equal(new StoredDocument(id, bytes.Length, HexOf(bytes)), await store.CompleteAsync(id, default));
    }

    [SkippableFact]
    public async Task Append_FromTwoInstancesAtOnce_OneWins()
    {
        var other = new BlobDocumentStore((await azurite.StorageAsync()).Documents);
        await store.BeginAsync(id, 4, default);
        var slow = new HeldStream([1, 2, 3, 4]);
        var first = store.AppendAsync(id, 0, slow, null, default);
        await slow.Reading;

        await Assert.ThrowsAsync<DocumentConflictException>(() => other.AppendAsync(id, 0, Of([9, 9, 9, 9]), null, default));
        await Assert.ThrowsAsync<DocumentConflictException>(() => other.DeleteAsync(id, default));

        slow.Release();
        Assert.Equal(4, await first);
        Assert.Equal(HexOf([1, 2, 3, 4]), (await other.CompleteAsync(id, default)).Sha256);
    }

    [SkippableTheory]
    [InlineData(1, 0)]
    [InlineData(2, 32 * Mebibyte)]
    public async Task Append_ProcessKilledBetweenStagingAndCommitting_StandsWhereItWasCommitted(int commit, long expected)
    {
        var bytes = Random(40 * Mebibyte);
        await store.BeginAsync(id, bytes.Length, default);
        using var dying = new UploadProcess(await azurite.ConnectionStringAsync(), id, dieBeforeCommit: commit);
        await dying.SendAsync(bytes);
        Assert.NotEqual(0, await dying.ExitCodeAsync());

        // The dead process still holds its lease; within a minute it runs out.
        await Assert.ThrowsAsync<DocumentConflictException>(() => store.AppendAsync(id, expected, Of([1]), null, default));
        await container.GetBlockBlobClient(id).GetBlobLeaseClient().BreakAsync(TimeSpan.Zero);

        Assert.Equal(expected, (await store.GetStateAsync(id, default))!.Offset);
        await store.AppendAsync(id, expected, Of(bytes[(int)expected..]), null, default);
        Assert.Equal(HexOf(bytes), (await store.CompleteAsync(id, default)).Sha256);
    }

    [SkippableFact]
    public async Task Append_FromTwoProcessesAtOnce_OneWins()
    {
        await store.BeginAsync(id, 4, default);
        using var first = new UploadProcess(await azurite.ConnectionStringAsync(), id);
        await first.HoldsAsync();

        await Assert.ThrowsAsync<DocumentConflictException>(() => store.AppendAsync(id, 0, Of([9, 9, 9, 9]), null, default));

        await first.SendAsync([1, 2, 3, 4]);
        Assert.Equal(0, await first.ExitCodeAsync());
        Assert.Equal(HexOf([1, 2, 3, 4]), (await store.CompleteAsync(id, default)).Sha256);
    }

    [SkippableFact]
    public async Task Append_AfterTheLeaseIsLost_WritesNothing()
    {
        await store.BeginAsync(id, 4, default);
        var slow = new HeldStream([1, 2, 3, 4]);
        var first = store.AppendAsync(id, 0, slow, null, default);
        await slow.Reading;
        await container.GetBlockBlobClient(id).GetBlobLeaseClient().BreakAsync(TimeSpan.Zero);
        var other = new HeldStream([5, 6, 7, 8]);
        var second = store.AppendAsync(id, 0, other, null, default);
        await other.Reading;

        slow.Release();
        await Assert.ThrowsAsync<DocumentConflictException>(() => first);

        other.Release();
        Assert.Equal(4, await second);
        Assert.Equal(HexOf([5, 6, 7, 8]), (await store.CompleteAsync(id, default)).Sha256);
    }

    [SkippableFact]
    public async Task Upload_WhoseAnswersAreLost_IsReadBackWithItsHash()
    {
        LostAnswer[] lost = [new("comp=block&"), new("comp=blocklist")];
        var lossy = new BlobClientOptions();
        foreach (var answer in lost)
            lossy.AddPolicy(answer, HttpPipelinePosition.PerRetry);
        var unlucky = new BlobDocumentStore((await azurite.StorageAsync(blobs: lossy)).Documents);

        await unlucky.BeginAsync(id, 3, default);
        await unlucky.AppendAsync(id, 0, Of([1, 2, 3]), null, default);

        Assert.Equal(HexOf([1, 2, 3]), (await unlucky.CompleteAsync(id, default)).Sha256);
        Assert.All(lost, answer => Assert.True(answer.IsLost));
    }

    [SkippableFact]
    public async Task Document_OnceComplete_CarriesItsHashesAndNoLease()
    {
        await store.BeginAsync(id, 3, default);
        await store.AppendAsync(id, 0, Of([1, 2, 3]), null, default);
        await store.CompleteAsync(id, default);

        var properties = (await container.GetBlobClient(id).GetPropertiesAsync()).Value;

        Assert.Equal(HexOf([1, 2, 3]), properties.Metadata["sha256"]);
        Assert.Equal(MD5.HashData([1, 2, 3]), properties.ContentHash);
        Assert.Equal(Azure.Storage.Blobs.Models.LeaseState.Available, properties.LeaseState);
    }

    [SkippableFact]
    public async Task Container_Missing_IsAnErrorAndNoConflict()
    {
        var elsewhere = new AzureStorage(new StorageOptions { ConnectionString = await azurite.ConnectionStringAsync(), DocumentContainer = "nowhere" });

        await Assert.ThrowsAsync<RequestFailedException>(() => new BlobDocumentStore(elsewhere.Documents).BeginAsync(id, 1, default));
    }
}
