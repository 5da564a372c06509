namespace AwardFunctions.Standalone.Sqlite;

/// <summary>How the database uses memory and disk.</summary>
public sealed record DatabaseOptions
{
    /// <summary>The writer's page cache in MiB; each reader has an eighth of it.</summary>
    public int CacheMiB { get; init; } = 16;

    /// <summary>The write-ahead log is copied into the database each time it has grown by so many pages of 4 KiB.</summary>
    public int CheckpointPages { get; init; } = 16_384;

    /// <summary>How many connections read at the same time.</summary>
    public int Readers { get; init; } = Math.Clamp(Environment.ProcessorCount, 2, 8);

    /// <summary>The most units of work that share one commit.</summary>
    public int MaxGroup { get; init; } = 512;

    /// <summary>Added to every commit, to measure what slower disks do. Zero outside of benchmarks.</summary>
    public TimeSpan FsyncDelay { get; init; }
}
