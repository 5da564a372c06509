namespace AwardFunctions.Standalone.Sqlite;

/// <summary>The data folder cannot be used; the message is one line for the person who started the program.</summary>
public class DataFolderException(string message, Exception? inner = null) : Exception(message, inner);
