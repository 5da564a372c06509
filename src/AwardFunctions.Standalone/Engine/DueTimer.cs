namespace AwardFunctions.Standalone.Engine;

/// <summary>A durable timer that has not fired: when it is due, UTC, and the instance that waits.</summary>
public sealed record DueTimer(DateTimeOffset At, string InstanceId);
