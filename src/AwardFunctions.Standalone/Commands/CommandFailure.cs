namespace AwardFunctions.Standalone.Commands;

/// <summary>Ends a command with one line for the person who typed it, and a non-zero status.</summary>
public sealed class CommandFailure(string message) : Exception(message);
