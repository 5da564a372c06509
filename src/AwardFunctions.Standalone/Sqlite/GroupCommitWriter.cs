namespace AwardFunctions.Standalone.Sqlite;

/// <summary>
/// The one thread that writes. It takes all units that wait, runs each in a savepoint of one transaction, and commits once:
/// while the disk syncs, the next group gathers.
/// </summary>
internal sealed class GroupCommitWriter : IDisposable
{
    private readonly SqliteSession session;
    private readonly DatabaseOptions options;
    private readonly Lock gate = new();
    private readonly SemaphoreSlim arrived = new(0);
    private readonly Queue<WriteUnit> waiting = new();
    private readonly Thread thread;
    private bool closed;
    private long commits;
    private long units;

    public GroupCommitWriter(SqliteSession session, DatabaseOptions options)
    {
        this.session = session;
        this.options = options;
        thread = new Thread(Run) { IsBackground = true, Name = "award.db writer" };
        thread.Start();
    }

    /// <summary>How many commits have reached the disk, and how many units of work they held.</summary>
    public (long Commits, long Units) Counts => (Interlocked.Read(ref commits), Interlocked.Read(ref units));

    public void Enqueue(WriteUnit unit)
    {
        bool first;
        lock (gate)
        {
            first = !closed && waiting.Count == 0;
            if (!closed)
                waiting.Enqueue(unit);
            else
                unit.Failed(new ObjectDisposedException(nameof(AwardDatabase)));
        }

        if (first)
            arrived.Release();
    }

    /// <summary>Commits what waits and stops.</summary>
    public void Dispose()
    {
        lock (gate)
        {
            if (closed)
                return;
            closed = true;
        }

        arrived.Release();
        thread.Join();
        session.Dispose();
    }

    private void Run()
    {
        var group = new List<WriteUnit>();
        while (true)
        {
            lock (gate)
            {
                while (group.Count < options.MaxGroup && waiting.TryDequeue(out var unit))
                    group.Add(unit);
                if (group.Count == 0 && closed)
                    return;
            }

            if (group.Count == 0)
                arrived.Wait();
            else
                Commit(group);
            group.Clear();
        }
    }

    private void Commit(List<WriteUnit> group)
    {
        var failures = new Exception?[group.Count];
        try
        {
            session.Prepare("BEGIN IMMEDIATE").Run();
            for (var index = 0; index < group.Count; index++)
                failures[index] = Execute(group[index]);
            Failpoint.Hit("commit.before");
            session.Prepare("COMMIT").Run();
            if (options.FsyncDelay > TimeSpan.Zero)
                Thread.Sleep(options.FsyncDelay);
            Failpoint.Hit("commit.after");
            Interlocked.Increment(ref commits);
            Interlocked.Add(ref units, group.Count);
        }
        catch (Exception exception)
        {
            if (session.InTransaction)
                session.Prepare("ROLLBACK").Run();
            for (var index = 0; index < group.Count; index++)
                failures[index] ??= exception;
        }

        for (var index = 0; index < group.Count; index++)
        {
            if (failures[index] is { } failure)
                group[index].Failed(failure);
            else
                group[index].Committed();
        }
    }

    /// <summary>Runs one unit; what it throws undoes it alone, unless the database itself gave the whole transaction up.</summary>
    private Exception? Execute(WriteUnit unit)
    {
        session.Prepare("SAVEPOINT unit").Run();
        try
        {
            unit.Execute(session);
            session.Prepare("RELEASE unit").Run();
            return null;
        }
        catch (Exception exception) when (session.InTransaction)
        {
            session.Prepare("ROLLBACK TO unit").Run();
            session.Prepare("RELEASE unit").Run();
            return exception;
        }
    }
}
