namespace AwardFunctions.Orchestrations.Ports;

/// <summary>Something that the clock will set going; <paramref name="At"/> is in UTC.</summary>
/// <param name="What">What it is, for whoever runs the host, e.g. the instance that waits.</param>
public sealed record DueEvent(DateTimeOffset At, string What);
