using System.Collections.Concurrent;

namespace AwardFunctions.Standalone.Files;

/// <summary>
/// The hashes of uploads under way, kept between their chunks so that a large file need not be read again at its end. A hash
/// that fits nothing is dropped: then the file is read.
/// </summary>
internal sealed class RunningHashes
{
    /// <summary>More uploads than this at once are hashed at their end.</summary>
    private const int Limit = 1000;

    private readonly ConcurrentDictionary<string, RunningHash> kept = new(StringComparer.Ordinal);

    /// <summary>Takes out the hash of an upload's first <paramref name="offset"/> bytes, or null where it is not known.</summary>
    public RunningHash? Take(string documentId, long offset)
    {
        if (kept.TryRemove(documentId, out var found))
        {
            if (found.Offset == offset)
                return found;
            found.Dispose();
        }

        return offset == 0 ? new RunningHash(this, documentId) : null;
    }

    public void Forget(string documentId)
    {
        if (kept.TryRemove(documentId, out var found))
            found.Dispose();
    }

    internal bool TryKeep(string documentId, RunningHash hash) => kept.Count < Limit && kept.TryAdd(documentId, hash);
}
