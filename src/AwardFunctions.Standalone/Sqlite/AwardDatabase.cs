using System.Globalization;
using Microsoft.Data.Sqlite;

namespace AwardFunctions.Standalone.Sqlite;

/// <summary>
/// The database file of a data folder: one writer that groups commits, a few readers beside it. What a write has returned
/// is on the disk (write-ahead log, synchronous=FULL) and every later read sees it.
/// </summary>
public sealed class AwardDatabase : IDisposable
{
    private const string Common = "PRAGMA busy_timeout = 10000; PRAGMA foreign_keys = OFF; PRAGMA temp_store = MEMORY;";

    private readonly string path;
    private readonly GroupCommitWriter writer;
    private readonly ReaderPool readers;

    private AwardDatabase(string path, GroupCommitWriter writer, ReaderPool readers)
    {
        this.path = path;
        this.writer = writer;
        this.readers = readers;
    }

    /// <summary>Opens or creates the file and brings its tables up to date.</summary>
    /// <exception cref="DataFolderException">A newer program wrote it, or it is not a database.</exception>
    public static AwardDatabase Open(string path, DatabaseOptions? options = null)
    {
        options ??= new DatabaseOptions();
        var readerPragmas = string.Create(CultureInfo.InvariantCulture, $"{Common} PRAGMA query_only = ON; PRAGMA cache_size = {-128 * options.CacheMiB};");
        try
        {
            return new AwardDatabase(
                path,
                new GroupCommitWriter(OpenWriter(path, options), options),
                new ReaderPool(() => SqliteSession.Open(path, readerPragmas), options.Readers));
        }
        catch (SqliteException exception)
        {
            throw new DataFolderException($"The database '{path}' cannot be opened: {exception.Message}", exception);
        }
    }

    /// <summary>
    /// Runs <paramref name="work"/> on the writer's thread and returns its result once it is on the disk. Work that throws
    /// leaves no trace, and the exception passes on. It must touch nothing but the session it is given.
    /// </summary>
    public Task<T> WriteAsync<T>(Func<SqliteSession, T> work, CancellationToken cancellationToken)
    {
        var unit = new AwaitedUnit<T>(work, cancellationToken);
        writer.Enqueue(unit);
        return unit.Task;
    }

    /// <summary>Runs a query at once, on this thread, over all that is committed.</summary>
    public T Read<T>(Func<SqliteSession, T> query) => readers.Read(query);

    /// <inheritdoc cref="CopyAsync"/>
    public Task BackupAsync(string destination, CancellationToken cancellationToken) => CopyAsync(path, destination, cancellationToken);

    /// <summary>
    /// Writes a consistent copy of a whole database to <paramref name="destination"/>, which must not exist, while work goes on,
    /// also that of another process. The file appears under its name only once it is complete and on the disk.
    /// </summary>
    /// <exception cref="IOException">The file exists or cannot be written.</exception>
    public static async Task CopyAsync(string source, string destination, CancellationToken cancellationToken)
    {
        if (File.Exists(destination))
            throw new IOException($"The file '{destination}' exists already.");

        var partial = destination + ".partial";
        File.Delete(partial);
        await Task.Run(() => Copy(source, partial), cancellationToken);
        File.Move(partial, destination);
    }

    /// <summary>Commits what waits and closes the file.</summary>
    public void Dispose()
    {
        readers.Dispose();
        writer.Dispose();
    }

    /// <summary>How many commits have reached the disk, and how many units of work they held.</summary>
    internal (long Commits, long Units) Counts => writer.Counts;

    internal void Enqueue(WriteUnit unit) => writer.Enqueue(unit);

    private static SqliteSession OpenWriter(string path, DatabaseOptions options)
    {
        var session = SqliteSession.Open(path, string.Create(CultureInfo.InvariantCulture, $"""
            {Common} PRAGMA journal_mode = WAL; PRAGMA synchronous = FULL;
            PRAGMA cache_size = {-1024 * options.CacheMiB}; PRAGMA wal_autocheckpoint = {options.CheckpointPages};
            PRAGMA journal_size_limit = {4096L * options.CheckpointPages};
            """));
        try
        {
            DatabaseSchema.Migrate(session, path);
            return session;
        }
        catch
        {
            session.Dispose();
            throw;
        }
    }

    private static void Copy(string source, string destination)
    {
        using (var session = SqliteSession.Open(source, Common))
            session.Prepare("VACUUM INTO ?").Bind(destination).Run();
        using var written = new FileStream(destination, FileMode.Open, FileAccess.ReadWrite);
        written.Flush(flushToDisk: true);
    }
}
