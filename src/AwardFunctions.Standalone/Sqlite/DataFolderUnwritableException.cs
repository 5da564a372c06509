namespace AwardFunctions.Standalone.Sqlite;

/// <summary>The data folder does not exist and cannot be created, or may not be written to.</summary>
public sealed class DataFolderUnwritableException(string path, Exception inner)
    : DataFolderException($"The data folder '{path}' cannot be written: {inner.Message}", inner);
