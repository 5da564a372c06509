namespace AwardFunctions.Orchestrations.Ports;

/// <summary>Which rows of one partition to read.</summary>
/// <param name="Partition">The partition.</param>
/// <param name="FromRow">First row, inclusive; null for the partition's first.</param>
/// <param name="ToRow">Last row, exclusive; null for no end.</param>
/// <param name="Take">At most so many records a page, 1 to 1000.</param>
/// <param name="Continuation">The continuation of the page before, or null for the first page.</param>
public sealed record RecordQuery(string Partition, string? FromRow = null, string? ToRow = null, int Take = 1000, string? Continuation = null)
{
    /// <summary>All rows that begin with <paramref name="prefix"/>.</summary>
    public static RecordQuery Prefix(string partition, string prefix, int take = 1000) =>
        prefix.Length == 0
            ? new(partition, null, null, take)
            : new(partition, prefix, prefix[..^1] + (char)(prefix[^1] + 1), take);
}
