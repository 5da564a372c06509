using AwardFunctions.Orchestrations.Abstractions;
using AwardFunctions.Standalone.Sqlite;

namespace AwardFunctions.Standalone.Engine.Tables;

/// <summary>One row for each instance that was ever started.</summary>
internal static class InstanceTable
{
    private const string Row = "SELECT key, id, name, status, execution, parent, parent_execution, parent_number FROM instances";

    // A row is not written at every step: the last event of its history says when that was.
    private const string State = """
        SELECT i.id, i.name, i.status, i.created_at,
               max(i.updated_at, coalesce((SELECT h.at FROM history h WHERE h.instance = i.key AND h.execution = i.execution ORDER BY h.sequence DESC LIMIT 1), 0)),
               i.input, i.output, i.custom_status, i.failure
        FROM instances i
        """;

    /// <summary>The new instance's key, or null where one of that identity exists.</summary>
    public static long? Insert(SqliteSession session, string id, string name, string? input, DateTimeOffset now, ParentCall? parent)
    {
        var inserted = session
            .Prepare("""
                INSERT INTO instances (id, name, status, execution, parent, parent_execution, parent_number, created_at, updated_at, input)
                VALUES (?, ?, 0, 1, ?, ?, ?, ?, ?, ?) ON CONFLICT DO NOTHING
                """)
            .BindKey(id).Bind(name).Bind(parent?.Instance).Bind(parent?.Execution).Bind(parent?.Number)
            .Bind(now.ToUnixTimeMilliseconds()).Bind(now.ToUnixTimeMilliseconds()).Bind(input).Run();
        return inserted == 0 ? null : session.LastRowId;
    }

    public static InstanceRow? Find(SqliteSession session, long key)
    {
        using var row = session.Prepare($"{Row} WHERE key = ?").Bind(key);
        return row.Read() ? ToRow(row) : null;
    }

    public static InstanceRow? Find(SqliteSession session, string id)
    {
        using var row = session.Prepare($"{Row} WHERE id = ?").BindKey(id);
        return row.Read() ? ToRow(row) : null;
    }

    public static OrchestrationState? FindState(SqliteSession session, string id)
    {
        using var row = session.Prepare($"{State} WHERE i.id = ?").BindKey(id);
        return row.Read() ? ToState(row) : null;
    }

    /// <summary>Up to <paramref name="take"/> instances that stand after <paramref name="after"/> in the order of identity.</summary>
    public static List<OrchestrationState> ListStates(SqliteSession session, string from, string after, int take) =>
        Read(session.Prepare($"{State} WHERE i.id >= ? AND i.id > ? ORDER BY i.id LIMIT ?").BindKey(from).BindKey(after).Bind(take));

    public static List<OrchestrationState> ListParked(SqliteSession session) =>
        Read(session.Prepare($"{State} WHERE i.status = 3 ORDER BY i.id"));

    /// <summary>How many have failed or are parked.</summary>
    public static int CountStuck(SqliteSession session)
    {
        using var count = session.Prepare("SELECT count(*) FROM instances WHERE status IN (2, 3)");
        count.Read();
        return count.Int32(0);
    }

    public static void SetCustomStatus(SqliteSession session, long key, string json) =>
        session.Prepare("UPDATE instances SET custom_status = ? WHERE key = ?").Bind(json).Bind(key).Run();

    public static void SetParent(SqliteSession session, long key, ParentCall parent) =>
        session.Prepare("UPDATE instances SET parent_execution = ?, parent_number = ? WHERE key = ?")
            .Bind(parent.Execution).Bind(parent.Number).Bind(key).Run();

    public static void SetStatus(SqliteSession session, long key, OrchestrationStatus status, string? output, string? failure, DateTimeOffset now) =>
        session.Prepare("UPDATE instances SET status = ?, output = ?, failure = ?, updated_at = ? WHERE key = ?")
            .Bind((int)status).Bind(output).Bind(failure).Bind(now.ToUnixTimeMilliseconds()).Bind(key).Run();

    public static void BeginNextExecution(SqliteSession session, long key, string? input, DateTimeOffset now) =>
        session.Prepare("UPDATE instances SET execution = execution + 1, input = ?, updated_at = ? WHERE key = ?")
            .Bind(input).Bind(now.ToUnixTimeMilliseconds()).Bind(key).Run();

    /// <summary>How an ended instance ended: its result, or the reason it failed.</summary>
    public static (string? Output, string? Failure) ReadOutcome(SqliteSession session, long key)
    {
        using var row = session.Prepare("SELECT output, failure FROM instances WHERE key = ?").Bind(key);
        return row.Read() ? (row.NullableText(0), row.NullableText(1)) : default;
    }

    private static List<OrchestrationState> Read(SqliteStatement rows)
    {
        using (rows)
        {
            var states = new List<OrchestrationState>();
            while (rows.Read())
                states.Add(ToState(rows));
            return states;
        }
    }

    private static InstanceRow ToRow(SqliteStatement row) => new(
        row.Int64(0), row.Key(1), row.Text(2), (OrchestrationStatus)row.Int32(3), row.Int32(4),
        row.IsNull(5) ? null : new ParentCall(row.Int64(5), row.Int32(6), row.Int64(7)));

    private static OrchestrationState ToState(SqliteStatement row) => new(
        row.Key(0), row.Text(1), (OrchestrationStatus)row.Int32(2),
        DateTimeOffset.FromUnixTimeMilliseconds(row.Int64(3)), DateTimeOffset.FromUnixTimeMilliseconds(row.Int64(4)),
        row.NullableText(5), row.NullableText(6), row.NullableText(7), row.NullableText(8));
}
