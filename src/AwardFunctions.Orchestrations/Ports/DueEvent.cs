using AwardFunctions.Domain.Schemes;

namespace AwardFunctions.Orchestrations.Ports;

/// <summary>Something that the clock will set going; <paramref name="At"/> is in UTC.</summary>
/// <param name="What">What it is, for whoever runs the host.</param>
public sealed record DueEvent(DateTimeOffset At, LocalizedText What);
