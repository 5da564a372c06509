using Azure.Data.Tables;

namespace AwardFunctions.FunctionApp.Storage;

/// <summary>
/// How a record stands in the table: its JSON in pieces, because a property holds 64 KiB, or a mark that it lies in a blob,
/// because an entity holds 1 MiB; and the stamp of the write that made it.
/// </summary>
internal static class RecordEntity
{
    public const string Stamp = "Stamp";

    /// <summary>The longest JSON an entity takes beside its keys and names.</summary>
    public const int MaxBytes = 15 * PieceBytes;

    private const int PieceBytes = 64 * 1024;
    private const string Overflow = "Overflow";

    public static TableEntity Of(string partition, string row, string stamp, ReadOnlyMemory<byte> json)
    {
        var entity = new TableEntity(partition, row) { [Stamp] = stamp };
        for (var at = 0; at < json.Length; at += PieceBytes)
            entity[Piece(at)] = json.Slice(at, Math.Min(PieceBytes, json.Length - at)).ToArray();
        return entity;
    }

    public static TableEntity Overflowing(string partition, string row, string stamp) =>
        new(partition, row) { [Stamp] = stamp, [Overflow] = true };

    public static string StampOf(TableEntity entity) => entity.GetString(Stamp);

    public static bool IsOverflowing(TableEntity entity) => entity.GetBoolean(Overflow) == true;

    public static ReadOnlyMemory<byte> Json(TableEntity entity)
    {
        var first = entity.GetBinary(Piece(0)) ?? [];
        if (first.Length < PieceBytes)
            return first;
        var whole = new MemoryStream();
        for (var at = 0; entity.GetBinary(Piece(at)) is { } piece; at += PieceBytes)
            whole.Write(piece);
        return whole.GetBuffer().AsMemory(0, (int)whole.Length);
    }

    private static string Piece(int at) => $"Json{at / PieceBytes}";
}
