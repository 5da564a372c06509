namespace AwardFunctions.Standalone.Backup;

/// <summary>A backup can't be made; the message is one line for the person who asked for it.</summary>
public sealed class BackupException(string message) : Exception(message);
