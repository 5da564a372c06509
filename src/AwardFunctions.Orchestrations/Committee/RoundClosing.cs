namespace AwardFunctions.Orchestrations.Committee;

/// <summary>The input of <see cref="CloseRound"/>; <paramref name="At"/> is UTC.</summary>
public sealed record RoundClosing(string RoundId, DateTimeOffset At);
