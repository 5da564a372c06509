namespace AwardFunctions.Standalone.Sqlite;

/// <summary>
/// What must be written together. Units that wait at the same time share one commit; one that throws is undone alone.
/// Exactly one of <see cref="Committed"/> and <see cref="Failed"/> is called, once, after the commit has reached the disk.
/// </summary>
internal abstract class WriteUnit
{
    /// <summary>Writes. Runs on the writer's thread and may run again where the disk failed the first time.</summary>
    public abstract void Execute(SqliteSession session);

    public abstract void Committed();

    public abstract void Failed(Exception exception);
}
