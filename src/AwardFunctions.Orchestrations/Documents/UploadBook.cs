using AwardFunctions.Orchestrations.Ports;

namespace AwardFunctions.Orchestrations.Documents;

/// <summary>Reads and writes the records of uploads under way. The rows come before the bytes and go after them, so that the sweep finds every byte.</summary>
internal sealed class UploadBook(IRecordStore store)
{
    public async Task<UploadRecord?> FindAsync(string uploadId, CancellationToken cancellationToken) =>
        (await store.FindAsync<UploadRecord>(UploadRows.Partition, UploadRows.Upload(uploadId), cancellationToken))?.Value;

    public async Task<int> CountOpenAsync(string applicationId, int atMost, CancellationToken cancellationToken)
    {
        var query = RecordQuery.Prefix(UploadRows.Partition, UploadRows.OpenPrefix(applicationId), atMost);
        return (await store.QueryAsync(query, cancellationToken)).Records.Count;
    }

    public async Task PutAsync(UploadRecord upload, CancellationToken cancellationToken)
    {
        var json = RecordStoreExtensions.ToJson(upload);
        await store.ApplyAsync(
            UploadRows.Partition,
            [
                new RecordChange.Put(UploadRows.Upload(upload.UploadId), json),
                new RecordChange.Put(UploadRows.Open(upload), json),
                new RecordChange.Put(UploadRows.Due(upload), json),
            ],
            cancellationToken);
    }

    /// <summary>The upload counts no longer as under way; its state can still be asked for until it is due.</summary>
    public Task CloseAsync(UploadRecord upload, CancellationToken cancellationToken) => store.RemoveAsync(UploadRows.Partition, UploadRows.Open(upload), cancellationToken);

    public async Task RemoveAsync(UploadRecord upload, CancellationToken cancellationToken)
    {
        foreach (var row in new[] { UploadRows.Open(upload), UploadRows.Upload(upload.UploadId), UploadRows.Due(upload) })
            await store.RemoveAsync(UploadRows.Partition, row, cancellationToken);
    }

    /// <summary>The uploads whose time is over.</summary>
    public IAsyncEnumerable<Versioned<UploadRecord>> ListDueAsync(DateTimeOffset now, CancellationToken cancellationToken) =>
        store.ListAsync<UploadRecord>(new RecordQuery(UploadRows.Partition, UploadRows.DuePrefix, UploadRows.DueFrom(now.AddTicks(1))), cancellationToken);
}
