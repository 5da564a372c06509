namespace AwardFunctions.Orchestrations.Reviews;

/// <summary>The percentage a group has agreed on for an item, and why; <paramref name="At"/> is UTC.</summary>
public sealed record AgreedItem(int Percent, string Reason, DateTimeOffset At);
