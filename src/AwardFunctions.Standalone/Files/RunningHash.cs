using System.Security.Cryptography;

namespace AwardFunctions.Standalone.Files;

/// <summary>SHA-256 over the beginning of an upload. Disposed of with its chunk unless it is put back.</summary>
internal sealed class RunningHash(RunningHashes owner, string documentId) : IDisposable
{
    private readonly IncrementalHash hash = IncrementalHash.CreateHash(HashAlgorithmName.SHA256);
    private bool isKept;

    public long Offset { get; private set; }

    public void Add(ReadOnlySpan<byte> bytes)
    {
        isKept = false;
        hash.AppendData(bytes);
    }

    /// <summary>Keeps the hash for the next chunk, which begins at <paramref name="offset"/>.</summary>
    public void PutBack(long offset)
    {
        Offset = offset;
        isKept = true;
        isKept = owner.TryKeep(documentId, this);
    }

    public string Finish() => Convert.ToHexStringLower(hash.GetHashAndReset());

    public void Dispose()
    {
        if (!isKept)
            hash.Dispose();
    }
}
