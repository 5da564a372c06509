using AwardFunctions.Standalone.Engine.History;
using AwardFunctions.Standalone.Sqlite;

namespace AwardFunctions.Standalone.Engine.Tables;

/// <summary>What waits to be taken by instances. A row goes with the step that takes it.</summary>
internal static class InboxTable
{
    public static void Add(SqliteSession session, long instance, int execution, HistoryEventKind kind, long number, string? name, string? data, string? trace = null) =>
        session.Prepare("INSERT INTO inbox (instance, execution, kind, number, name, data, trace) VALUES (?, ?, ?, ?, ?, ?, ?)")
            .Bind(instance).Bind(execution).Bind((int)kind).Bind(number).Bind(name).Bind(data).Bind(trace).Run();

    /// <summary>Puts an event back at the place it had, before all that arrived since.</summary>
    public static void PutBack(SqliteSession session, long instance, long id, string name, string? data) =>
        session.Prepare("INSERT INTO inbox (id, instance, execution, kind, number, name, data) VALUES (?, ?, 0, ?, 0, ?, ?)")
            .Bind(id).Bind(instance).Bind((int)HistoryEventKind.EventRaised).Bind(name).Bind(data).Run();

    /// <summary>What waits for an instance in order of arrival, except that a start comes first.</summary>
    public static List<InboundEvent> Read(SqliteSession session, long instance)
    {
        var waiting = new List<InboundEvent>();
        using var rows = session
            .Prepare("SELECT id, execution, kind, number, name, data, trace FROM inbox WHERE instance = ? ORDER BY kind <> 1, id").Bind(instance);
        while (rows.Read())
        {
            var (id, kind) = (rows.Int64(0), (HistoryEventKind)rows.Int32(2));
            var number = kind == HistoryEventKind.EventRaised ? id : rows.Int64(3);
            waiting.Add(new InboundEvent(id, rows.Int32(1), kind, number, rows.NullableText(4), rows.NullableText(5), rows.NullableText(6)));
        }

        return waiting;
    }

    public static void Remove(SqliteSession session, long id) => session.Prepare("DELETE FROM inbox WHERE id = ?").Bind(id).Run();

    public static void RemoveAll(SqliteSession session, long instance) =>
        session.Prepare("DELETE FROM inbox WHERE instance = ?").Bind(instance).Run();

    /// <summary>The instances that something waits for and that are not parked.</summary>
    public static List<long> ListRunnable(SqliteSession session)
    {
        var instances = new List<long>();
        using var rows = session.Prepare("""
            SELECT DISTINCT inbox.instance FROM inbox JOIN instances ON instances.key = inbox.instance
            WHERE instances.status = 0 ORDER BY inbox.instance
            """);
        while (rows.Read())
            instances.Add(rows.Int64(0));
        return instances;
    }
}
