namespace AwardFunctions.Standalone.Engine.Replay;

/// <summary>The orchestration cannot go on until a person has looked at it: its code and its history do not fit.</summary>
internal sealed class UnfitHistoryException(string message) : Exception(message);
