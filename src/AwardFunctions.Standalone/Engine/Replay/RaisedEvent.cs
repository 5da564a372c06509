namespace AwardFunctions.Standalone.Engine.Replay;

/// <summary>An event from outside; <paramref name="Number"/> is its place in the order of arrival.</summary>
internal sealed record RaisedEvent(long Number, string Name, string? Data);
