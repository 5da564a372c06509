using Microsoft.Data.Sqlite;
using SQLitePCL;

namespace AwardFunctions.Standalone.Sqlite;

/// <summary>One connection with its prepared statements, used by one thread at a time.</summary>
public sealed class SqliteSession : IDisposable
{
    private readonly SqliteConnection connection;
    private readonly Dictionary<string, SqliteStatement> statements = new(StringComparer.Ordinal);

    private SqliteSession(SqliteConnection connection) => this.connection = connection;

    /// <summary>True while a transaction is open; SQLite ends one by itself where the disk is full or fails.</summary>
    public bool InTransaction => raw.sqlite3_get_autocommit(Handle) == 0;

    /// <summary>The rowid of the last row this session inserted.</summary>
    public long LastRowId => raw.sqlite3_last_insert_rowid(Handle);

    private sqlite3 Handle => connection.Handle!;

    public static SqliteSession Open(string path, string pragmas)
    {
        SqliteNative.EnsureLoaded();
        var connection = new SqliteConnection(new SqliteConnectionStringBuilder { DataSource = path, Pooling = false }.ToString());
        try
        {
            connection.Open();
            var session = new SqliteSession(connection);
            session.Execute(pragmas);
            return session;
        }
        catch
        {
            connection.Dispose();
            throw;
        }
    }

    /// <summary>The statement of that text, prepared on first use. Run it, or dispose of it after reading.</summary>
    public SqliteStatement Prepare(string sql)
    {
        if (!statements.TryGetValue(sql, out var statement))
            statements.Add(sql, statement = new SqliteStatement(Handle, sql));
        return statement.Take();
    }

    /// <summary>Runs statements that take no parameters and whose rows do not matter.</summary>
    public void Execute(string script) => SqliteException.ThrowExceptionForRC(raw.sqlite3_exec(Handle, script), Handle);

    public void Dispose()
    {
        foreach (var statement in statements.Values)
            statement.Release();
        connection.Dispose();
    }
}
