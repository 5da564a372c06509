namespace AwardFunctions.Orchestrations.Presentations;

/// <summary>When one unit presents itself; <paramref name="At"/> is UTC, <paramref name="Order"/> counts from 1.</summary>
public sealed record PresentationSlot(string ApplicationId, string Name, int Order, DateTimeOffset At);
