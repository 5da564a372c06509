using AwardFunctions.Standalone.Sqlite;

namespace AwardFunctions.Standalone.Engine.Dispatch;

/// <summary>A write that ends a turn: what follows it happens only once it is on the disk.</summary>
internal sealed class TurnCommit(Action<SqliteSession> write, Action committed, Action<Exception> failed) : WriteUnit
{
    public override void Execute(SqliteSession session) => write(session);

    public override void Committed() => ThreadPool.UnsafeQueueUserWorkItem(_ => committed(), null);

    public override void Failed(Exception exception) => ThreadPool.UnsafeQueueUserWorkItem(_ => failed(exception), null);
}
