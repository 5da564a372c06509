namespace AwardFunctions.Standalone.Sqlite;

/// <summary>
/// The tables, as steps that lead from one version to the next. A step that has shipped never changes; a change is a new step.
/// </summary>
internal static class DatabaseSchema
{
    private static readonly string[] Steps =
    [
        """
        CREATE TABLE records (
            partition TEXT NOT NULL,
            row TEXT NOT NULL,
            etag INTEGER NOT NULL,
            json TEXT NOT NULL,
            PRIMARY KEY (partition, row)) WITHOUT ROWID;
        """,
    ];

    /// <summary>Brings a database to today's version, each step whole or not at all.</summary>
    /// <exception cref="DataFolderException">A newer program wrote the database.</exception>
    public static void Migrate(SqliteSession session, string path)
    {
        session.Execute("CREATE TABLE IF NOT EXISTS schema_version (version INTEGER NOT NULL, applied_at TEXT NOT NULL);");
        var version = CurrentVersion(session);
        if (version > Steps.Length)
            throw new DataFolderException($"The database '{path}' was written by a newer version of the program (schema {version}; this one knows {Steps.Length}).");

        for (; version < Steps.Length; version++)
            session.Execute($"BEGIN; {Steps[version]} INSERT INTO schema_version VALUES ({version + 1}, datetime('now')); COMMIT;");
    }

    private static int CurrentVersion(SqliteSession session)
    {
        using var newest = session.Prepare("SELECT coalesce(max(version), 0) FROM schema_version");
        newest.Read();
        return newest.Int32(0);
    }
}
