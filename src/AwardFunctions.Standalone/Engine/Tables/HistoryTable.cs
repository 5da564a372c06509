using AwardFunctions.Standalone.Engine.History;
using AwardFunctions.Standalone.Sqlite;

namespace AwardFunctions.Standalone.Engine.Tables;

/// <summary>All histories, one row an event, only ever appended to.</summary>
internal static class HistoryTable
{
    private const string Insert = """
        INSERT INTO history (instance, execution, sequence, step, at, kind, number, name, target, data)
        VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?)
        """;

    /// <summary>Appends an event and returns the row it stands in.</summary>
    public static long Append(SqliteSession session, long instance, int execution, int sequence, HistoryEvent occurrence)
    {
        session.Prepare(Insert)
            .Bind(instance).Bind(execution).Bind(sequence).Bind(occurrence.Step).Bind(occurrence.At.ToUnixTimeMilliseconds())
            .Bind((int)occurrence.Kind).Bind(occurrence.Number).Bind(occurrence.Name).Bind(occurrence.Target).Bind(occurrence.Data)
            .Run();
        return session.LastRowId;
    }

    public static List<HistoryEvent> Read(SqliteSession session, long instance, int execution)
    {
        var events = new List<HistoryEvent>();
        using var rows = session
            .Prepare("SELECT step, at, kind, number, name, target, data FROM history WHERE instance = ? AND execution = ? ORDER BY sequence")
            .Bind(instance).Bind(execution);
        while (rows.Read())
        {
            events.Add(new HistoryEvent(
                rows.Int32(0), DateTimeOffset.FromUnixTimeMilliseconds(rows.Int64(1)), (HistoryEventKind)rows.Int32(2), rows.Int64(3),
                rows.NullableText(4), rows.NullableText(5), rows.NullableText(6)));
        }

        return events;
    }
}
