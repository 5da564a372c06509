namespace AwardFunctions.Orchestrations.Ports;

/// <summary>
/// Small JSON records under a partition and a row, with optimistic concurrency: what Azure Tables can do, and no more.
/// Keys compare ordinally, are not empty, hold at most 512 characters and none of / \ # ?, control
/// characters or halves of surrogate pairs.
/// </summary>
public interface IRecordStore
{
    /// <summary>The record, or null where there is none.</summary>
    Task<StoredRecord?> GetAsync(string partition, string row, CancellationToken cancellationToken);

    /// <summary>One page of a partition's records in row order, ordinally ascending.</summary>
    Task<RecordPage> QueryAsync(RecordQuery query, CancellationToken cancellationToken);

    /// <summary>
    /// Makes all changes within one partition or none, durably, before it returns; at most 100 changes and 4 MiB, each row once.
    /// </summary>
    /// <returns>The new ETag of each change, in order; null for deletions.</returns>
    /// <exception cref="RecordConflictException">A row to insert exists, or a row to replace or delete has another ETag or is gone.</exception>
    /// <exception cref="ArgumentException">A key, the number of changes or their size is out of bounds.</exception>
    Task<IReadOnlyList<string?>> ApplyAsync(string partition, IReadOnlyList<RecordChange> changes, CancellationToken cancellationToken);
}
