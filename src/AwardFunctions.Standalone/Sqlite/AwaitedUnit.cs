namespace AwardFunctions.Standalone.Sqlite;

/// <summary>A unit of work whose caller awaits its result.</summary>
internal sealed class AwaitedUnit<T>(Func<SqliteSession, T> work, CancellationToken cancellationToken) : WriteUnit
{
    private readonly TaskCompletionSource<T> completion = new(TaskCreationOptions.RunContinuationsAsynchronously);
    private T result = default!;

    public Task<T> Task => completion.Task;

    public override void Execute(SqliteSession session)
    {
        cancellationToken.ThrowIfCancellationRequested();
        result = work(session);
    }

    public override void Committed() => completion.SetResult(result);

    public override void Failed(Exception exception)
    {
        if (exception is OperationCanceledException cancelled)
            completion.SetCanceled(cancelled.CancellationToken);
        else
            completion.SetException(exception);
    }
}
