using System.Security.Cryptography;

namespace AwardFunctions.Orchestrations.Ports;

/// <summary>The hash a chunk must have. <paramref name="Algorithm"/> is "sha1", "sha256" or "md5" as in tus.</summary>
public sealed record ChunkChecksum(string Algorithm, byte[] Hash)
{
    /// <summary>An empty hash of the algorithm.</summary>
    /// <exception cref="ArgumentException">There is no such algorithm.</exception>
    public IncrementalHash Begin() => IncrementalHash.CreateHash(Algorithm switch
    {
        "sha1" => HashAlgorithmName.SHA1,
        "sha256" => HashAlgorithmName.SHA256,
        "md5" => HashAlgorithmName.MD5,
        _ => throw new ArgumentException($"There is no checksum algorithm '{Algorithm}'."),
    });

    /// <summary>True where what was hashed is what was to come.</summary>
    public bool IsOf(IncrementalHash chunk) => CryptographicOperations.FixedTimeEquals(chunk.GetHashAndReset(), Hash);
}
