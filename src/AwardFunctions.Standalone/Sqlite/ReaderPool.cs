namespace AwardFunctions.Standalone.Sqlite;

/// <summary>A few connections that can only read. Each read sees what was committed when it began.</summary>
internal sealed class ReaderPool(Func<SqliteSession> open, int size) : IDisposable
{
    private readonly Lock gate = new();
    private readonly Stack<SqliteSession> idle = new();
    private readonly SemaphoreSlim places = new(size);
    private bool closed;

    public T Read<T>(Func<SqliteSession, T> query)
    {
        places.Wait();
        try
        {
            var session = Rent();
            try
            {
                session.Prepare("BEGIN").Run();
                return query(session);
            }
            finally
            {
                if (session.InTransaction)
                    session.Prepare("COMMIT").Run();
                Return(session);
            }
        }
        finally
        {
            places.Release();
        }
    }

    /// <summary>Waits for the reads under way, closes all connections and refuses further reads.</summary>
    public void Dispose()
    {
        lock (gate)
        {
            if (closed)
                return;
            closed = true;
        }

        for (var place = 0; place < size; place++)
            places.Wait();
        foreach (var session in idle)
            session.Dispose();
        places.Release(size);
    }

    private SqliteSession Rent()
    {
        lock (gate)
        {
            ObjectDisposedException.ThrowIf(closed, typeof(AwardDatabase));
            if (idle.TryPop(out var session))
                return session;
        }

        return open();
    }

    private void Return(SqliteSession session)
    {
        lock (gate)
            idle.Push(session);
    }
}
