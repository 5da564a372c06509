using AwardFunctions.Orchestrations.Abstractions;
using AwardFunctions.Standalone.Engine.History;
using AwardFunctions.Standalone.Engine.Tables;
using AwardFunctions.Standalone.Sqlite;

namespace AwardFunctions.Benchmarks.Engine;

/// <summary>What a step of <see cref="Chain"/> writes, by the product's own means.</summary>
internal static class StepWrites
{
    private static readonly RetryPolicy Once = new(1, TimeSpan.Zero, 1, TimeSpan.Zero);
    private static readonly string Json = $"\"{Chain.Load}\"";

    public static bool Write(SqliteSession session, int instance, int step)
    {
        var now = DateTimeOffset.UtcNow;
        ActivityTable.Remove(session, instance, 1, step - 1);
        HistoryTable.Append(session, instance, 1, 2 * step, new HistoryEvent(step, now, HistoryEventKind.ActivityCompleted, step - 1, "Touch", null, Json));
        var row = HistoryTable.Append(session, instance, 1, (2 * step) + 1, new HistoryEvent(step, now, HistoryEventKind.ActivityScheduled, step, "Touch", null, Json));
        ActivityTable.Add(session, new ActivityTask(instance, $"chain-{instance}", 1, step, "Touch", row, null, Once, 0, null, null));
        return true;
    }
}
