namespace AwardFunctions.Orchestrations.Moving;

/// <summary>An installation cannot be exported or imported; the message says why in one line, and what to do.</summary>
public sealed class MoveException(string message, Exception? inner = null) : Exception(message, inner);
