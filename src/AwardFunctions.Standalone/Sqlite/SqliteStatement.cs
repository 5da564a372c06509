using System.Text;
using Microsoft.Data.Sqlite;
using SQLitePCL;

namespace AwardFunctions.Standalone.Sqlite;

/// <summary>
/// A prepared statement: bind its parameters in order, then run it or read its rows. It works on SQLite's own handle, which
/// spares the boxing and the parameter look-up of <see cref="SqliteCommand"/> on the hottest path of the program.
/// </summary>
public sealed class SqliteStatement : IDisposable
{
    private readonly sqlite3 connection;
    private readonly sqlite3_stmt statement;
    private int bound;
    private bool busy;

    internal SqliteStatement(sqlite3 connection, string sql)
    {
        this.connection = connection;
        Check(raw.sqlite3_prepare_v2(connection, sql, out statement));
    }

    public SqliteStatement Bind(long value)
    {
        Check(raw.sqlite3_bind_int64(statement, ++bound, value));
        return this;
    }

    public SqliteStatement Bind(long? value) => value is { } number ? Bind(number) : BindNull();

    public SqliteStatement Bind(double value)
    {
        Check(raw.sqlite3_bind_double(statement, ++bound, value));
        return this;
    }

    public SqliteStatement Bind(string? text)
    {
        if (text is null)
            return BindNull();
        var size = Encoding.UTF8.GetMaxByteCount(text.Length);
        var bytes = size <= 1024 ? stackalloc byte[1024] : new byte[size];
        return BindText(bytes[..Encoding.UTF8.GetBytes(text, bytes)]);
    }

    /// <summary>Binds text that is UTF-8 already.</summary>
    public SqliteStatement BindText(ReadOnlySpan<byte> utf8)
    {
        Check(raw.sqlite3_bind_text(statement, ++bound, utf8));
        return this;
    }

    /// <summary>Binds a key whose order matters, see <see cref="OrdinalKey"/>.</summary>
    public SqliteStatement BindKey(string key)
    {
        var size = OrdinalKey.MaxBytes(key.Length);
        var bytes = size <= 1536 ? stackalloc byte[1536] : new byte[size];
        return BindText(bytes[..OrdinalKey.Encode(key, bytes)]);
    }

    /// <summary>Moves to the next row; false after the last.</summary>
    /// <exception cref="SqliteException">The database refused.</exception>
    public bool Read()
    {
        var result = raw.sqlite3_step(statement);
        if (result == raw.SQLITE_ROW)
            return true;
        if (result != raw.SQLITE_DONE)
            Check(result);
        return false;
    }

    /// <summary>Runs a statement that returns no rows and says how many rows it changed.</summary>
    /// <exception cref="SqliteException">The database refused.</exception>
    public int Run()
    {
        using (this)
        {
            while (Read())
            {
            }

            return raw.sqlite3_changes(connection);
        }
    }

    public bool IsNull(int column) => raw.sqlite3_column_type(statement, column) == raw.SQLITE_NULL;

    public long Int64(int column) => raw.sqlite3_column_int64(statement, column);

    public int Int32(int column) => raw.sqlite3_column_int(statement, column);

    public double Double(int column) => raw.sqlite3_column_double(statement, column);

    public long? NullableInt64(int column) => IsNull(column) ? null : Int64(column);

    public string Text(int column) => Encoding.UTF8.GetString(Utf8(column));

    public string? NullableText(int column) => IsNull(column) ? null : Text(column);

    public string Key(int column) => OrdinalKey.Decode(Utf8(column));

    /// <summary>The column's bytes, valid until the statement moves on.</summary>
    public ReadOnlySpan<byte> Utf8(int column) => raw.sqlite3_column_blob(statement, column);

    /// <summary>Ends this use and makes the statement ready for the next.</summary>
    public void Dispose()
    {
        _ = raw.sqlite3_reset(statement);
        _ = raw.sqlite3_clear_bindings(statement);
        busy = false;
    }

    internal SqliteStatement Take()
    {
        if (busy)
            throw new InvalidOperationException("This statement is in use; dispose of it before it is used again.");
        busy = true;
        bound = 0;
        return this;
    }

    internal void Release() => statement.Dispose();

    private SqliteStatement BindNull()
    {
        Check(raw.sqlite3_bind_null(statement, ++bound));
        return this;
    }

    private void Check(int result) => SqliteException.ThrowExceptionForRC(result, connection);
}
