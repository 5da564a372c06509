using AwardFunctions.Standalone.Sqlite;
using Microsoft.Data.Sqlite;

namespace AwardFunctions.Standalone.Tests.Sqlite;

public sealed class AwardDatabaseTests : IDisposable
{
    private readonly TemporaryFolder folder = new();
    private readonly AwardDatabase database;

    public AwardDatabaseTests()
    {
        database = AwardDatabase.Open(folder["award.db"]);
        Write(session => session.Execute("CREATE TABLE t (id INTEGER PRIMARY KEY, text TEXT)")).GetAwaiter().GetResult();
    }

    public void Dispose()
    {
        database.Dispose();
        folder.Dispose();
    }

    [Fact]
    public async Task Write_UnitThrowsAfterWriting_LeavesNoTraceOfItAndKeepsItsGroup()
    {
        using var gathering = new ManualResetEventSlim();
        var holding = Write(_ => gathering.Wait());
        var before = Write(session => Insert(session, 1));
        var failing = Write(session =>
        {
            Insert(session, 2);
            throw new InvalidOperationException("no");
        });
        var after = Write(session => Insert(session, 3));
        gathering.Set();

        await Task.WhenAll(holding, before, after);
        await Assert.ThrowsAsync<InvalidOperationException>(() => failing);
        Assert.Equal([1, 3], Ids());
    }

    [Fact]
    public async Task Write_CancelledWhileItWaits_IsNotRun()
    {
        using var gathering = new ManualResetEventSlim();
        using var cancelled = new CancellationTokenSource();
        var holding = Write(_ => gathering.Wait());
        var waiting = database.WriteAsync(session => session.Prepare("INSERT INTO t VALUES (1, 'x')").Run(), cancelled.Token);
        cancelled.Cancel();
        gathering.Set();

        await holding;
        await Assert.ThrowsAsync<TaskCanceledException>(() => waiting);
        Assert.Empty(Ids());
    }

    [Fact]
    public async Task Write_SqlError_PassesOnAndTheNextWriteSucceeds()
    {
        await Assert.ThrowsAsync<SqliteException>(() => Write(session => session.Execute("INSERT INTO missing VALUES (1)")));

        await Write(session => Insert(session, 1));

        Assert.Equal([1], Ids());
    }

    [Fact]
    public async Task Write_DatabaseFull_FailsEveryUnitOfTheGroupAndRecovers()
    {
        await Write(session => session.Execute("PRAGMA max_page_count = 30"));

        var big = Write(session => session.Prepare("INSERT INTO t VALUES (1, ?)").Bind(new string('x', 1_000_000)).Run());
        await Assert.ThrowsAsync<SqliteException>(() => big);
        await Write(session => Insert(session, 2));

        Assert.Equal([2], Ids());
    }

    [Fact]
    public async Task Write_ManyThreadsAtOnce_AllAreKept()
    {
        await Task.WhenAll(Enumerable.Range(0, 500).Select(id => Task.Run(() => Write(session => Insert(session, id)))));

        Assert.Equal(500, Ids().Count);
    }

    [Fact]
    public async Task Read_WhileAWriteIsUnderWay_SeesOnlyWhatIsCommitted()
    {
        using var inserted = new ManualResetEventSlim();
        using var proceed = new ManualResetEventSlim();
        var writing = Write(session =>
        {
            Insert(session, 1);
            inserted.Set();
            proceed.Wait();
        });
        inserted.Wait();

        var during = Ids();
        proceed.Set();
        await writing;

        Assert.Empty(during);
        Assert.Equal([1], Ids());
    }

    [Fact]
    public void Read_ThatWrites_IsRefused() =>
        Assert.Throws<SqliteException>(() => database.Read(session => session.Prepare("INSERT INTO t VALUES (1, 'x')").Run()));

    [Fact]
    public async Task Dispose_UnitsWaiting_CommitsThem()
    {
        var writes = Enumerable.Range(0, 50).Select(id => Write(session => Insert(session, id))).ToList();
        database.Dispose();
        await Task.WhenAll(writes);

        using var reopened = AwardDatabase.Open(folder["award.db"]);
        Assert.Equal(50, reopened.Read(session => Ids(session).Count));
    }

    [Fact]
    public async Task Backup_WhileOpen_IsAWholeDatabase()
    {
        await Write(session => Insert(session, 7));

        await database.BackupAsync(folder["backup.db"], default);
        await Write(session => Insert(session, 8));

        using var backup = AwardDatabase.Open(folder["backup.db"]);
        Assert.Equal([7], backup.Read(Ids));
        Assert.False(File.Exists(folder["backup.db.partial"]));
    }

    [Fact]
    public async Task Backup_FileExists_IsRefusedAndLeavesIt()
    {
        await File.WriteAllTextAsync(folder["mine.txt"], "mine");

        await Assert.ThrowsAsync<IOException>(() => database.BackupAsync(folder["mine.txt"], default));

        Assert.Equal("mine", await File.ReadAllTextAsync(folder["mine.txt"]));
    }

    [Fact]
    public async Task Open_WrittenByANewerVersion_SaysSo()
    {
        await Write(session => session.Execute("INSERT INTO schema_version VALUES (1000, 'later')"));
        database.Dispose();

        var refusal = Assert.Throws<DataFolderException>(() => AwardDatabase.Open(folder["award.db"]));

        Assert.Contains("newer version", refusal.Message, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Open_NotADatabase_SaysSoInOneLine()
    {
        await File.WriteAllTextAsync(folder["other.db"], new string('x', 8192));

        var refusal = Assert.Throws<DataFolderException>(() => AwardDatabase.Open(folder["other.db"]));

        Assert.StartsWith($"The database '{folder["other.db"]}' cannot be opened: ", refusal.Message, StringComparison.Ordinal);
        Assert.DoesNotContain('\n', refusal.Message);
    }

    private static void Insert(SqliteSession session, int id) => session.Prepare("INSERT INTO t VALUES (?, 'x')").Bind(id).Run();

    private static List<long> Ids(SqliteSession session)
    {
        var ids = new List<long>();
        using var rows = session.Prepare("SELECT id FROM t ORDER BY id");
        while (rows.Read())
            ids.Add(rows.Int64(0));
        return ids;
    }

    private List<long> Ids() => database.Read(Ids);

    private Task Write(Action<SqliteSession> work) => database.WriteAsync(
        session =>
        {
            work(session);
            return true;
        },
        default);
}
