using AwardFunctions.Standalone.Engine.History;
using AwardFunctions.Standalone.Engine.Replay;
using AwardFunctions.Standalone.Engine.Tables;
using AwardFunctions.Standalone.Sqlite;
using AwardFunctions.TestKit.Engine;
using Microsoft.Extensions.Logging.Abstractions;

namespace AwardFunctions.Standalone.Tests.Engine;

public sealed class StepWriterTests : IDisposable
{
    private readonly TemporaryFolder folder = new();
    private readonly AwardDatabase database;

    public StepWriterTests() => database = AwardDatabase.Open(folder["award.db"]);

    public void Dispose()
    {
        database.Dispose();
        folder.Dispose();
    }

    [Fact]
    public async Task ContinueAsNew_EventArrivedBeforeTheCommit_StandsAfterThoseCarriedOver()
    {
        const string Input = "{\"text\":\"\",\"rounds\":0}";
        var key = await WriteAsync(session =>
        {
            var inserted = InstanceTable.Insert(session, "c", nameof(Scenarios.Collector), Input, EngineHost.Start, null)!.Value;
            InboxTable.Add(session, inserted, 1, HistoryEventKind.ExecutionStarted, 0, null, Input);
            Raise(session, inserted, "a");
            Raise(session, inserted, "b");
            return inserted;
        });
        var run = OrchestrationRun.Replay(Scenarios.Catalog().Orchestrations[nameof(Scenarios.Collector)], "c", 1, [], NullLoggerFactory.Instance);
        var taken = database.Read(session => InboxTable.Read(session, key));
        var step = run.Take(EngineHost.Start, taken);
        await WriteAsync(session =>
        {
            Raise(session, key, "c");
            return true;
        });

        await WriteAsync(session =>
        {
            new StepWriter(InstanceTable.Find(session, key)!, 1, step, taken).Write(session);
            return true;
        });

        var waiting = database.Read(session => InboxTable.Read(session, key));
        Assert.Equal(HistoryEventKind.ExecutionStarted, waiting[0].Kind);
        Assert.Equal(["\"b\"", "\"c\""], waiting.Skip(1).Select(inbound => inbound.Data));
    }

    private static void Raise(SqliteSession session, long instance, string word) =>
        InboxTable.Add(session, instance, 0, HistoryEventKind.EventRaised, 0, "Word", $"\"{word}\"");

    private Task<T> WriteAsync<T>(Func<SqliteSession, T> work) => database.WriteAsync(work, default);
}
