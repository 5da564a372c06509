using System.Collections.Concurrent;

namespace AwardFunctions.Standalone.Sqlite;

/// <summary>A few connections that can only read. Each read sees what was committed when it began.</summary>
internal sealed class ReaderPool(Func<SqliteSession> open, int size) : IDisposable
{
    private readonly ConcurrentBag<SqliteSession> idle = [];
    private readonly SemaphoreSlim places = new(size);

    public T Read<T>(Func<SqliteSession, T> query)
    {
        places.Wait();
        try
        {
            if (!idle.TryTake(out var session))
                session = open();
            try
            {
                session.Prepare("BEGIN").Run();
                return query(session);
            }
            finally
            {
                if (session.InTransaction)
                    session.Prepare("COMMIT").Run();
                idle.Add(session);
            }
        }
        finally
        {
            places.Release();
        }
    }

    public void Dispose()
    {
        while (idle.TryTake(out var session))
            session.Dispose();
    }
}
