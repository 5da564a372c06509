namespace AwardFunctions.Orchestrations.Ports;

/// <summary>The bounds that every record store keeps, so that what works on one host works on the other.</summary>
public static class RecordBounds
{
    public const int MaxKeyLength = 512;
    public const int MaxChanges = 100;
    public const int MaxBatchBytes = 4 * 1024 * 1024;
    public const int MaxTake = 1000;

    /// <exception cref="ArgumentException">The key is empty, too long or holds a character that keys may not hold.</exception>
    public static void CheckKey(string key)
    {
        if (key.Length is 0 or > MaxKeyLength)
            throw new ArgumentException($"A key has 1 to {MaxKeyLength} characters; this one has {key.Length}.", nameof(key));
        foreach (var character in key)
        {
            if (character is '/' or '\\' or '#' or '?' || char.IsControl(character))
                throw new ArgumentException($"The key '{key}' holds U+{(int)character:X4}, which keys may not hold.", nameof(key));
        }

        for (var at = 0; at < key.Length; at += char.IsSurrogatePair(key, at) ? 2 : 1)
        {
            if (char.IsSurrogate(key[at]) && !char.IsSurrogatePair(key, at))
                throw new ArgumentException("The key holds half a character.", nameof(key));
        }
    }

    /// <exception cref="ArgumentException">A key, the number of changes or their size is out of bounds, or a row occurs twice.</exception>
    public static void CheckBatch(string partition, IReadOnlyList<RecordChange> changes)
    {
        CheckKey(partition);
        if (changes.Count > MaxChanges)
            throw new ArgumentException($"A batch has at most {MaxChanges} changes; this one has {changes.Count}.", nameof(changes));

        long bytes = 0;
        var rows = new HashSet<string>(changes.Count, StringComparer.Ordinal);
        foreach (var change in changes)
        {
            CheckKey(change.Row);
            if (!rows.Add(change.Row))
                throw new ArgumentException($"The row {partition}|{change.Row} occurs twice in one batch.", nameof(changes));
            bytes += change switch
            {
                RecordChange.Insert insert => insert.Json.Length,
                RecordChange.Replace replace => replace.Json.Length,
                RecordChange.Put put => put.Json.Length,
                _ => 0,
            };
        }

        if (bytes > MaxBatchBytes)
            throw new ArgumentException($"A batch has at most {MaxBatchBytes} bytes; this one has {bytes}.", nameof(changes));
    }

    /// <exception cref="ArgumentException">The partition or the page size is out of bounds.</exception>
    public static void CheckQuery(RecordQuery query)
    {
        CheckKey(query.Partition);
        if (query.Take is < 1 or > MaxTake)
            throw new ArgumentException($"A page has 1 to {MaxTake} records, not {query.Take}.", nameof(query));
    }
}
