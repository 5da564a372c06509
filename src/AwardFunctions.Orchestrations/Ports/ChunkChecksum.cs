namespace AwardFunctions.Orchestrations.Ports;

/// <summary>The hash a chunk must have. <paramref name="Algorithm"/> is "sha1", "sha256" or "md5" as in tus.</summary>
public sealed record ChunkChecksum(string Algorithm, byte[] Hash);
