using System.Runtime.CompilerServices;
using System.Text.Json;
using AwardFunctions.Orchestrations.Abstractions;

namespace AwardFunctions.Orchestrations.Ports;

/// <summary>Typed reading and writing over <see cref="IRecordStore"/>.</summary>
public static class RecordStoreExtensions
{
    public static async Task<Versioned<T>?> FindAsync<T>(
        this IRecordStore store, string partition, string row, CancellationToken cancellationToken) =>
        await store.GetAsync(partition, row, cancellationToken) is { } record ? ToVersioned<T>(record) : null;

    /// <summary>All records whose row begins with <paramref name="rowPrefix"/>, in row order, page by page.</summary>
    public static IAsyncEnumerable<Versioned<T>> ListAsync<T>(
        this IRecordStore store, string partition, string rowPrefix, CancellationToken cancellationToken) =>
        store.ListAsync<T>(RecordQuery.Prefix(partition, rowPrefix), cancellationToken);

    /// <summary>All records of a query, in row order, page by page.</summary>
    public static async IAsyncEnumerable<Versioned<T>> ListAsync<T>(
        this IRecordStore store, RecordQuery query, [EnumeratorCancellation] CancellationToken cancellationToken)
    {
        for (RecordQuery? next = query; next is not null;)
        {
            var page = await store.QueryAsync(next, cancellationToken);
            foreach (var record in page.Records)
                yield return ToVersioned<T>(record);
            next = page.Continuation is null ? null : next with { Continuation = page.Continuation };
        }
    }

    /// <summary>Inserts a record; false, and no change, where the row exists: the way to do a thing once under a key.</summary>
    public static async Task<bool> TryInsertAsync<T>(
        this IRecordStore store, string partition, string row, T value, CancellationToken cancellationToken)
    {
        try
        {
            await store.ApplyAsync(partition, [new RecordChange.Insert(row, ToJson(value))], cancellationToken);
            return true;
        }
        catch (RecordConflictException)
        {
            return false;
        }
    }

    /// <summary>Replaces a record that still has its ETag and returns the new one.</summary>
    /// <exception cref="RecordConflictException">Someone else wrote it first.</exception>
    public static async Task<string> ReplaceAsync<T>(
        this IRecordStore store, string partition, string row, string etag, T value, CancellationToken cancellationToken) =>
        (await store.ApplyAsync(partition, [new RecordChange.Replace(row, etag, ToJson(value))], cancellationToken))[0]!;

    /// <summary>Deletes a record that still has its ETag; false, and no change, where someone else changed or deleted it.</summary>
    public static async Task<bool> TryDeleteAsync(this IRecordStore store, string partition, string row, string etag, CancellationToken cancellationToken)
    {
        try
        {
            await store.ApplyAsync(partition, [new RecordChange.Delete(row, etag)], cancellationToken);
            return true;
        }
        catch (RecordConflictException)
        {
            return false;
        }
    }

    /// <summary>Deletes a row whatever it holds by then; harmless where there is none.</summary>
    public static async Task RemoveAsync(this IRecordStore store, string partition, string row, CancellationToken cancellationToken)
    {
        while (await store.GetAsync(partition, row, cancellationToken) is { } record && !await store.TryDeleteAsync(partition, row, record.ETag, cancellationToken))
            cancellationToken.ThrowIfCancellationRequested();
    }

    public static async Task PutAsync<T>(
        this IRecordStore store, string partition, string row, T value, CancellationToken cancellationToken) =>
        await store.ApplyAsync(partition, [new RecordChange.Put(row, ToJson(value))], cancellationToken);

    /// <summary>
    /// Reads, changes and writes until no one else came in between. <paramref name="change"/> gets null where there is no
    /// record and returns null to leave everything as it is.
    /// </summary>
    /// <param name="store">The store.</param>
    /// <param name="partition">The record's partition.</param>
    /// <param name="row">The record's row.</param>
    /// <param name="change">What the record becomes.</param>
    /// <param name="cancellationToken">Stops waiting.</param>
    /// <param name="along">What is applied in the same batch; rows that no one else writes.</param>
    /// <returns>The record as it now stands.</returns>
    public static async Task<T?> UpdateAsync<T>(
        this IRecordStore store, string partition, string row, Func<T?, T?> change, CancellationToken cancellationToken,
        params RecordChange[] along)
        where T : class
    {
        while (true)
        {
            var current = await store.FindAsync<T>(partition, row, cancellationToken);
            var next = change(current?.Value);
            if (next is null)
                return current?.Value;
            try
            {
                RecordChange write = current is null
                    ? new RecordChange.Insert(row, ToJson(next))
                    : new RecordChange.Replace(row, current.ETag, ToJson(next));
                await store.ApplyAsync(partition, [write, .. along], cancellationToken);
                return next;
            }
            catch (RecordConflictException)
            {
                cancellationToken.ThrowIfCancellationRequested();
            }
        }
    }

    /// <summary>UTF-8 JSON of a value, as records hold it.</summary>
    public static ReadOnlyMemory<byte> ToJson<T>(T value) => JsonSerializer.SerializeToUtf8Bytes(value, AwardJson.Options);

    internal static Versioned<T> ToVersioned<T>(this StoredRecord record) =>
        new(record.Row, record.ETag, JsonSerializer.Deserialize<T>(record.Json.Span, AwardJson.Options)!);
}
