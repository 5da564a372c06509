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

        // History is only appended to, in the order of time, with an index beside it: clustered by instance it would be
        // written all over the file. Instants are Unix milliseconds, kinds and states the numbers of their enums.
        """
        CREATE TABLE instances (
            key INTEGER PRIMARY KEY,
            id TEXT NOT NULL UNIQUE,
            name TEXT NOT NULL,
            status INTEGER NOT NULL,
            execution INTEGER NOT NULL,
            parent INTEGER,
            parent_execution INTEGER,
            parent_number INTEGER,
            created_at INTEGER NOT NULL,
            updated_at INTEGER NOT NULL,
            input TEXT,
            output TEXT,
            custom_status TEXT,
            failure TEXT);
        CREATE INDEX instances_parked ON instances (id) WHERE status = 3;
        CREATE TABLE history (
            id INTEGER PRIMARY KEY,
            instance INTEGER NOT NULL,
            execution INTEGER NOT NULL,
            sequence INTEGER NOT NULL,
            step INTEGER NOT NULL,
            at INTEGER NOT NULL,
            kind INTEGER NOT NULL,
            number INTEGER NOT NULL,
            name TEXT,
            target TEXT,
            data TEXT);
        CREATE UNIQUE INDEX history_by_instance ON history (instance, execution, sequence);
        CREATE TABLE inbox (
            id INTEGER PRIMARY KEY AUTOINCREMENT,
            instance INTEGER NOT NULL,
            execution INTEGER NOT NULL,
            kind INTEGER NOT NULL,
            number INTEGER NOT NULL,
            name TEXT,
            data TEXT);
        CREATE INDEX inbox_by_instance ON inbox (instance, id);
        CREATE TABLE timers (
            instance INTEGER NOT NULL,
            execution INTEGER NOT NULL,
            number INTEGER NOT NULL,
            fire_at INTEGER NOT NULL,
            PRIMARY KEY (instance, execution, number)) WITHOUT ROWID;
        CREATE INDEX timers_by_due ON timers (fire_at);
        CREATE TABLE activity_tasks (
            instance INTEGER NOT NULL,
            execution INTEGER NOT NULL,
            number INTEGER NOT NULL,
            history INTEGER NOT NULL,
            attempts INTEGER NOT NULL,
            next_attempt_at INTEGER,
            max_attempts INTEGER NOT NULL,
            first_delay INTEGER NOT NULL,
            backoff REAL NOT NULL,
            max_delay INTEGER NOT NULL,
            PRIMARY KEY (instance, execution, number)) WITHOUT ROWID;
        """,

        // The span that sent or asked, so that a trace goes on across a restart.
        """
        ALTER TABLE inbox ADD COLUMN trace TEXT;
        ALTER TABLE activity_tasks ADD COLUMN trace TEXT;
        CREATE INDEX instances_stuck ON instances (status) WHERE status IN (2, 3);
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
