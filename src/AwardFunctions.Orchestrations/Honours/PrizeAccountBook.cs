using AwardFunctions.Orchestrations.Cycles;
using AwardFunctions.Orchestrations.Ports;

namespace AwardFunctions.Orchestrations.Honours;

/// <summary>Reads and writes accounts of prize money. Each stands in the partition of its receipts.</summary>
public sealed class PrizeAccountBook(IRecordStore store)
{
    private const string AccountRow = "prize-account";

    public Task<Versioned<PrizeAccountRecord>?> FindAsync(string accountId, CancellationToken cancellationToken) =>
        store.FindAsync<PrizeAccountRecord>(Partitions.Application(accountId), AccountRow, cancellationToken);

    /// <summary>Writes an account that still stands as it was read; a null <paramref name="etag"/> stands for one that was never written.</summary>
    /// <exception cref="RecordConflictException">Someone else wrote it first.</exception>
    public Task WriteAsync(string? etag, PrizeAccountRecord account, IReadOnlyList<RecordChange> along, CancellationToken cancellationToken)
    {
        var json = RecordStoreExtensions.ToJson(account);
        RecordChange change = etag is null ? new RecordChange.Insert(AccountRow, json) : new RecordChange.Replace(AccountRow, etag, json);
        return store.ApplyAsync(Partitions.Application(account.Id), [change, .. along], cancellationToken);
    }

    /// <summary>Changes an account; null from <paramref name="change"/> leaves it as it is.</summary>
    public async Task<PrizeAccountRecord> UpdateAsync(
        string accountId, Func<PrizeAccountRecord, PrizeAccountRecord?> change, CancellationToken cancellationToken) =>
        (await store.UpdateAsync<PrizeAccountRecord>(
            Partitions.Application(accountId), AccountRow,
            current => change(current ?? throw new InvalidOperationException($"There is no account {accountId}.")), cancellationToken))!;

    /// <summary>The change that keeps an account as it was read: what is written with it fails where it has changed meanwhile.</summary>
    public static RecordChange Hold(Versioned<PrizeAccountRecord> read) =>
        new RecordChange.Replace(read.Row, read.ETag, RecordStoreExtensions.ToJson(read.Value));
}
