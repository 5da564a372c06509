using AwardFunctions.Standalone.Engine.History;
using AwardFunctions.Standalone.Sqlite;

namespace AwardFunctions.Standalone.Engine.Tables;

/// <summary>Timers that have not fired, found by when they are due.</summary>
internal static class TimerTable
{
    public static void Add(SqliteSession session, long instance, int execution, long number, DateTimeOffset fireAt) =>
        session.Prepare("INSERT INTO timers (instance, execution, number, fire_at) VALUES (?, ?, ?, ?)")
            .Bind(instance).Bind(execution).Bind(number).Bind(ToMilliseconds(fireAt)).Run();

    public static void Remove(SqliteSession session, long instance, int execution, long number) =>
        session.Prepare("DELETE FROM timers WHERE instance = ? AND execution = ? AND number = ?")
            .Bind(instance).Bind(execution).Bind(number).Run();

    public static void RemoveAll(SqliteSession session, long instance) =>
        session.Prepare("DELETE FROM timers WHERE instance = ?").Bind(instance).Run();

    /// <summary>When the next timer is due, or null where there is none.</summary>
    public static DateTimeOffset? NextDue(SqliteSession session)
    {
        using var earliest = session.Prepare("SELECT min(fire_at) FROM timers");
        earliest.Read();
        return earliest.NullableInt64(0) is { } at ? DateTimeOffset.FromUnixTimeMilliseconds(at) : null;
    }

    /// <summary>The next timers, earliest first, with the identity of the instance that waits.</summary>
    public static List<DueTimer> List(SqliteSession session, int take)
    {
        var list = new List<DueTimer>();
        using var rows = session
            .Prepare("SELECT timers.fire_at, instances.id FROM timers JOIN instances ON instances.key = timers.instance ORDER BY timers.fire_at, timers.instance LIMIT ?")
            .Bind(take);
        while (rows.Read())
            list.Add(new DueTimer(DateTimeOffset.FromUnixTimeMilliseconds(rows.Int64(0)), rows.Text(1)));
        return list;
    }

    /// <summary>
    /// Turns up to <paramref name="take"/> timers due at <paramref name="now"/> into messages, earliest first, and returns the
    /// instances they are for.
    /// </summary>
    public static HashSet<long> Fire(SqliteSession session, DateTimeOffset now, int take)
    {
        var due = new List<(long Instance, int Execution, long Number)>();
        using (var rows = session
            .Prepare("SELECT instance, execution, number FROM timers WHERE fire_at <= ? ORDER BY fire_at, instance, execution, number LIMIT ?")
            .Bind(now.ToUnixTimeMilliseconds()).Bind(take))
        {
            while (rows.Read())
                due.Add((rows.Int64(0), rows.Int32(1), rows.Int64(2)));
        }

        foreach (var (instance, execution, number) in due)
        {
            Remove(session, instance, execution, number);
            InboxTable.Add(session, instance, execution, HistoryEventKind.TimerFired, number, null, null);
        }

        return [.. due.Select(timer => timer.Instance)];
    }

    // Rounded up, so that a timer never fires before its instant; the end of time itself has no next millisecond.
    private static long ToMilliseconds(DateTimeOffset instant) => Math.Min(
        (instant.UtcTicks - DateTimeOffset.UnixEpoch.Ticks + TimeSpan.TicksPerMillisecond - 1) / TimeSpan.TicksPerMillisecond,
        DateTimeOffset.MaxValue.ToUnixTimeMilliseconds());
}
