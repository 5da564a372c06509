namespace AwardFunctions.Standalone.Sqlite;

/// <summary>Another process works on the same data folder.</summary>
public sealed class DataFolderInUseException(string path, Exception inner)
    : DataFolderException($"The data folder '{path}' is in use by another process.", inner);
