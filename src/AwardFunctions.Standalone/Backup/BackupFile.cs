namespace AwardFunctions.Standalone.Backup;

/// <summary>A file in a backup: its path in the archive, its length in bytes and its SHA-256 in lower-case hex.</summary>
public sealed record BackupFile(string Path, long Bytes, string Sha256);
