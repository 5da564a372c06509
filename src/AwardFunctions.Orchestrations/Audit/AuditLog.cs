using System.Text.Json;
using AwardFunctions.Orchestrations.Abstractions;
using AwardFunctions.Orchestrations.Ports;

namespace AwardFunctions.Orchestrations.Audit;

/// <summary>
/// What happened, in streams (e.g. one per cycle) whose entries are chained by hash: an entry cannot be changed, removed or
/// put in later without breaking the chain.
/// </summary>
/// <remarks>Stream names follow the rules for keys of <see cref="IRecordStore"/>, and hold at most 500 characters.</remarks>
public sealed class AuditLog(IRecordStore store)
{
    /// <summary>Appends an entry once under its key; appending it again returns what was appended first.</summary>
    public async Task<AuditRecord> AppendAsync(string stream, AuditEntry entry, string key, CancellationToken cancellationToken)
    {
        var partition = AuditRows.Partition(stream);
        while (true)
        {
            if (await store.FindAsync<AuditKeyRow>(partition, AuditRows.Key(key), cancellationToken) is { Value.Sequence: var known })
                return (await store.FindAsync<AuditRecord>(partition, AuditRows.Entry(known), cancellationToken))!.Value;

            var head = await store.FindAsync<AuditHead>(partition, AuditRows.Head, cancellationToken);
            var record = Chain(head?.Value, entry, key);
            var newHead = RecordStoreExtensions.ToJson(new AuditHead(record.Sequence, record.Hash));
            try
            {
                await store.ApplyAsync(
                    partition,
                    [
                        head is null ? new RecordChange.Insert(AuditRows.Head, newHead) : new RecordChange.Replace(AuditRows.Head, head.ETag, newHead),
                        new RecordChange.Insert(AuditRows.Entry(record.Sequence), RecordStoreExtensions.ToJson(record)),
                        new RecordChange.Insert(AuditRows.Key(key), RecordStoreExtensions.ToJson(new AuditKeyRow(record.Sequence))),
                    ],
                    cancellationToken);
                return record;
            }
            catch (RecordConflictException)
            {
                cancellationToken.ThrowIfCancellationRequested();
            }
        }
    }

    /// <summary>Whether an entry was appended under a key.</summary>
    public async Task<bool> ContainsAsync(string stream, string key, CancellationToken cancellationToken) =>
        await store.GetAsync(AuditRows.Partition(stream), AuditRows.Key(key), cancellationToken) is not null;

    /// <summary>The entries of a stream, oldest first.</summary>
    public async IAsyncEnumerable<AuditRecord> ListAsync(
        string stream, [System.Runtime.CompilerServices.EnumeratorCancellation] CancellationToken cancellationToken = default)
    {
        await foreach (var record in store.ListAsync<AuditRecord>(AuditRows.Partition(stream), AuditRows.EntryPrefix, cancellationToken))
            yield return record.Value;
    }

    /// <summary>Computes the chain again from what is stored.</summary>
    public async Task<AuditVerdict> VerifyAsync(string stream, CancellationToken cancellationToken)
    {
        var partition = AuditRows.Partition(stream);
        var before = await HeadAsync(partition, cancellationToken);
        var sequence = 0L;
        var hash = AuditChain.Genesis;
        for (RecordQuery? next = RecordQuery.Prefix(partition, AuditRows.EntryPrefix); next is not null;)
        {
            var page = await store.QueryAsync(next, cancellationToken);
            foreach (var stored in page.Records)
            {
                if (!Continues(stored, sequence + 1, hash, out var found))
                    return new AuditVerdict(sequence, sequence + 1, hash);
                (sequence, hash) = (sequence + 1, found);
            }

            next = page.Continuation is null ? null : next with { Continuation = page.Continuation };
        }

        // Entries may be appended while we read: we must have found no fewer than there were before, and no more than there are now.
        if (sequence < before.Sequence)
            return new AuditVerdict(sequence, sequence + 1, hash);
        var after = await HeadAsync(partition, cancellationToken);
        if (sequence > after.Sequence || (sequence == after.Sequence && hash != after.Hash))
            return new AuditVerdict(after.Sequence, after.Sequence + 1, after.Hash);
        return new AuditVerdict(sequence, null, hash);
    }

    private async Task<AuditHead> HeadAsync(string partition, CancellationToken cancellationToken) =>
        (await store.FindAsync<AuditHead>(partition, AuditRows.Head, cancellationToken))?.Value ?? new AuditHead(0, AuditChain.Genesis);

    private static AuditRecord Chain(AuditHead? head, AuditEntry entry, string key)
    {
        var record = new AuditRecord((head?.Sequence ?? 0) + 1, head?.Hash ?? AuditChain.Genesis, "", key, entry);
        return record with { Hash = AuditChain.HashOf(RecordStoreExtensions.ToJson(record)) };
    }

    private static bool Continues(StoredRecord stored, long sequence, string previousHash, out string hash)
    {
        hash = "";
        try
        {
            var record = JsonSerializer.Deserialize<AuditRecord>(stored.Json.Span, AwardJson.Options)!;
            hash = record.Hash;
            return stored.Row == AuditRows.Entry(sequence) && record.Sequence == sequence && record.PreviousHash == previousHash
                && record.Hash == AuditChain.HashOf(stored.Json);
        }
        catch (JsonException)
        {
            return false;
        }
    }
}
