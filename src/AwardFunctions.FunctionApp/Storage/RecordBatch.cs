using AwardFunctions.Orchestrations.Ports;
using Azure.Data.Tables;

namespace AwardFunctions.FunctionApp.Storage;

/// <summary>
/// One atomic write: the table's actions for the port's changes. The stamp tells an earlier attempt of ours, whose answer was
/// lost, from somebody else's write.
/// </summary>
internal sealed class RecordBatch
{
    /// <summary>What a transaction takes of JSON: its 4 MiB hold base64 and a head for each entity.</summary>
    private const long MaxInlineBytes = 5L * 1024 * 1024 / 2;

    private readonly HashSet<string> overflowing = new(StringComparer.Ordinal);

    /// <exception cref="RecordConflictException">A change names an ETag that is none of ours.</exception>
    public RecordBatch(string partition, IReadOnlyList<RecordChange> changes)
    {
        Partition = partition;
        Changes = changes;
        var left = changes.Sum(change => (long)JsonOf(change).Length);
        foreach (var change in changes.OrderByDescending(change => JsonOf(change).Length))
        {
            var length = JsonOf(change).Length;
            if (length <= RecordEntity.MaxBytes && left <= MaxInlineBytes)
                break;
            overflowing.Add(change.Row);
            left -= length;
        }

        Actions = [.. changes.Select(ActionOf)];
    }

    public string Partition { get; }

    public IReadOnlyList<RecordChange> Changes { get; }

    public string Stamp { get; } = Guid.NewGuid().ToString("N");

    public IReadOnlyList<TableTransactionAction> Actions { get; }

    /// <summary>The rows whose JSON goes into blobs.</summary>
    public IEnumerable<(string Row, ReadOnlyMemory<byte> Json)> Overflow =>
        Changes.Where(IsOverflowing).Select(change => (change.Row, JsonOf(change)));

    /// <summary>The blobs that nothing names once this is written, by row.</summary>
    public IEnumerable<(string Row, string Stamp)> Abandoned =>
        from change in Changes
        let stamp = ETagOf(change)?.BlobStamp
        where stamp is not null
        select (change.Row, stamp);

    public bool IsOverflowing(RecordChange change) => overflowing.Contains(change.Row);

    private static ReadOnlyMemory<byte> JsonOf(RecordChange change) => change switch
    {
        RecordChange.Insert insert => insert.Json,
        RecordChange.Replace replace => replace.Json,
        RecordChange.Put put => put.Json,
        _ => default,
    };

    private static RecordETag? ETagOf(RecordChange change) => change switch
    {
        RecordChange.Replace replace => RecordETag.Parse(replace.ETag),
        RecordChange.Delete delete => RecordETag.Parse(delete.ETag),
        _ => null,
    };

    private TableTransactionAction ActionOf(RecordChange change) => change switch
    {
        RecordChange.Insert => new(TableTransactionActionType.Add, EntityOf(change)),
        RecordChange.Put => new(TableTransactionActionType.UpsertReplace, EntityOf(change)),
        RecordChange.Replace when ETagOf(change) is { } etag => new(TableTransactionActionType.UpdateReplace, EntityOf(change), etag.Table),
        RecordChange.Delete when ETagOf(change) is { } etag => new(TableTransactionActionType.Delete, new TableEntity(Partition, change.Row), etag.Table),
        _ => throw new RecordConflictException(Partition, change.Row),
    };

    private TableEntity EntityOf(RecordChange change) => IsOverflowing(change)
        ? RecordEntity.Overflowing(Partition, change.Row, Stamp)
        : RecordEntity.Of(Partition, change.Row, Stamp, JsonOf(change));
}
