namespace AwardFunctions.Orchestrations.Draws;

/// <summary>That a draw was called off; <paramref name="At"/> is UTC.</summary>
public sealed record DrawEnd(string Reason, string By, DateTimeOffset At);
