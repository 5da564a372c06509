using AwardFunctions.Orchestrations.Abstractions;
using AwardFunctions.Standalone.Sqlite;

namespace AwardFunctions.Standalone.Engine.Tables;

/// <summary>Activities to run. A row goes with the step that takes the outcome.</summary>
internal static class ActivityTable
{
    public static void Add(SqliteSession session, ActivityTask task) => session
        .Prepare("""
            INSERT INTO activity_tasks (instance, execution, number, history, attempts, max_attempts, first_delay, backoff, max_delay, trace)
            VALUES (?, ?, ?, ?, 0, ?, ?, ?, ?, ?)
            """)
        .Bind(task.Instance).Bind(task.Execution).Bind(task.Number).Bind(task.History).Bind(task.Retry.MaxAttempts)
        .Bind(task.Retry.FirstDelay.Ticks).Bind(task.Retry.Backoff).Bind(task.Retry.MaxDelay.Ticks)
        .Bind(task.Trace).Run();

    /// <summary>Removes an activity; false where its outcome has been taken before.</summary>
    public static bool Remove(SqliteSession session, long instance, int execution, long number) =>
        session.Prepare("DELETE FROM activity_tasks WHERE instance = ? AND execution = ? AND number = ?")
            .Bind(instance).Bind(execution).Bind(number).Run() > 0;

    public static void SetNextAttempt(SqliteSession session, ActivityTask task) =>
        session.Prepare("UPDATE activity_tasks SET attempts = ?, next_attempt_at = ? WHERE instance = ? AND execution = ? AND number = ?")
            .Bind(task.Attempts).Bind(task.NextAttemptAt?.ToUnixTimeMilliseconds())
            .Bind(task.Instance).Bind(task.Execution).Bind(task.Number).Run();

    /// <summary>All activities to run, in the order they were asked for, without their inputs.</summary>
    public static List<ActivityTask> List(SqliteSession session)
    {
        var tasks = new List<ActivityTask>();
        using var rows = session.Prepare("""
            SELECT t.instance, t.execution, t.number, h.name, t.history,
                   t.max_attempts, t.first_delay, t.backoff, t.max_delay, t.attempts, t.next_attempt_at, i.id, t.trace
            FROM activity_tasks t JOIN history h ON h.id = t.history JOIN instances i ON i.key = t.instance ORDER BY t.history
            """);
        while (rows.Read())
        {
            var retry = new RetryPolicy(rows.Int32(5), new TimeSpan(rows.Int64(6)), rows.Double(7), new TimeSpan(rows.Int64(8)));
            var nextAttemptAt = rows.NullableInt64(10) is { } at ? DateTimeOffset.FromUnixTimeMilliseconds(at) : default(DateTimeOffset?);
            tasks.Add(new ActivityTask(
                rows.Int64(0), rows.Key(11), rows.Int32(1), rows.Int64(2), rows.Text(3), rows.Int64(4), null, retry, rows.Int32(9), nextAttemptAt, rows.NullableText(12)));
        }

        return tasks;
    }

    public static string? ReadInput(SqliteSession session, ActivityTask task)
    {
        using var row = session.Prepare("SELECT data FROM history WHERE id = ?").Bind(task.History);
        return row.Read() ? row.NullableText(0) : null;
    }
}
