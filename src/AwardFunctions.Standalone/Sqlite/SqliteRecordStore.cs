using System.Globalization;
using System.Runtime.CompilerServices;
using AwardFunctions.Orchestrations.Ports;

namespace AwardFunctions.Standalone.Sqlite;

/// <summary>Records in one table of the data folder's database.</summary>
public sealed class SqliteRecordStore(AwardDatabase database) : IRecordStore, IRecordArchive
{
    private const int ArchivePage = 500;

    public Task<StoredRecord?> GetAsync(string partition, string row, CancellationToken cancellationToken)
    {
        RecordBounds.CheckKey(partition);
        RecordBounds.CheckKey(row);
        cancellationToken.ThrowIfCancellationRequested();
        return Task.FromResult(database.Read(session =>
        {
            using var find = session.Prepare("SELECT row, etag, json FROM records WHERE partition = ? AND row = ?").BindKey(partition).BindKey(row);
            return find.Read() ? ToRecord(partition, find) : null;
        }));
    }

    public Task<RecordPage> QueryAsync(RecordQuery query, CancellationToken cancellationToken)
    {
        RecordBounds.CheckQuery(query);
        cancellationToken.ThrowIfCancellationRequested();
        return Task.FromResult(database.Read(session => ReadPage(session, query)));
    }

    public Task<IReadOnlyList<string?>> ApplyAsync(
        string partition, IReadOnlyList<RecordChange> changes, CancellationToken cancellationToken)
    {
        RecordBounds.CheckBatch(partition, changes);
        return changes.Count == 0
            ? Task.FromResult<IReadOnlyList<string?>>([])
            : database.WriteAsync<IReadOnlyList<string?>>(session => Apply(session, partition, changes), cancellationToken);
    }

    public async IAsyncEnumerable<StoredRecord> ListAllAsync([EnumeratorCancellation] CancellationToken cancellationToken)
    {
        for (var (partition, row) = ("", ""); ;)
        {
            cancellationToken.ThrowIfCancellationRequested();
            var page = await Task.FromResult(database.Read(session => ReadAll(session, partition, row)));
            foreach (var record in page)
                yield return record;
            if (page.Count < ArchivePage)
                yield break;
            (partition, row) = (page[^1].Partition, page[^1].Row);
        }
    }

    private static List<StoredRecord> ReadAll(SqliteSession session, string partition, string row)
    {
        using var page = session
            .Prepare("SELECT row, etag, json, partition FROM records WHERE (partition, row) > (?, ?) ORDER BY partition, row LIMIT ?")
            .BindKey(partition).BindKey(row).Bind(ArchivePage);
        var records = new List<StoredRecord>();
        while (page.Read())
            records.Add(ToRecord(page.Key(3), page));
        return records;
    }

    private static string?[] Apply(SqliteSession session, string partition, IReadOnlyList<RecordChange> changes)
    {
        var etags = new string?[changes.Count];
        for (var index = 0; index < etags.Length; index++)
        {
            // Random rather than counted: a row deleted and written anew must not come back with an old ETag.
            var etag = Random.Shared.NextInt64();
            var written = Write(session, partition, changes[index], etag);
            if (written == 0)
                throw new RecordConflictException(partition, changes[index].Row);
            etags[index] = changes[index] is RecordChange.Delete ? null : Format(etag);
        }

        return etags;
    }

    private static int Write(SqliteSession session, string partition, RecordChange change, long etag) => change switch
    {
        RecordChange.Insert insert => session
            .Prepare("INSERT INTO records (partition, row, etag, json) VALUES (?, ?, ?, ?) ON CONFLICT DO NOTHING")
            .BindKey(partition).BindKey(insert.Row).Bind(etag).BindText(insert.Json.Span).Run(),
        RecordChange.Put put => session
            .Prepare("INSERT OR REPLACE INTO records (partition, row, etag, json) VALUES (?, ?, ?, ?)")
            .BindKey(partition).BindKey(put.Row).Bind(etag).BindText(put.Json.Span).Run(),
        RecordChange.Replace replace when Parse(replace.ETag) is { } expected => session
            .Prepare("UPDATE records SET etag = ?, json = ? WHERE partition = ? AND row = ? AND etag = ?")
            .Bind(etag).BindText(replace.Json.Span).BindKey(partition).BindKey(replace.Row).Bind(expected).Run(),
        RecordChange.Delete delete when Parse(delete.ETag) is { } expected => session
            .Prepare("DELETE FROM records WHERE partition = ? AND row = ? AND etag = ?")
            .BindKey(partition).BindKey(delete.Row).Bind(expected).Run(),
        _ => 0,
    };

    private static RecordPage ReadPage(SqliteSession session, RecordQuery query)
    {
        const string Columns = "SELECT row, etag, json FROM records WHERE partition = ?";
        var from = query.Continuation is null ? "row >= ?" : "row > ?";
        var sql = query.ToRow is null ? $"{Columns} AND {from} ORDER BY row LIMIT ?" : $"{Columns} AND {from} AND row < ? ORDER BY row LIMIT ?";
        using var page = session.Prepare(sql).BindKey(query.Partition).BindKey(query.Continuation ?? query.FromRow ?? "");
        if (query.ToRow is not null)
            page.BindKey(query.ToRow);
        page.Bind(query.Take + 1);

        var records = new List<StoredRecord>();
        while (records.Count < query.Take && page.Read())
            records.Add(ToRecord(query.Partition, page));
        var more = records.Count == query.Take && page.Read();
        return new RecordPage(records, more ? records[^1].Row : null);
    }

    private static StoredRecord ToRecord(string partition, SqliteStatement columns) =>
        new(partition, columns.Key(0), Format(columns.Int64(1)), columns.Utf8(2).ToArray());

    private static string Format(long etag) => etag.ToString("x16", CultureInfo.InvariantCulture);

    private static long? Parse(string etag) =>
        long.TryParse(etag, NumberStyles.AllowHexSpecifier, CultureInfo.InvariantCulture, out var value) ? value : null;
}
