namespace AwardFunctions.Orchestrations.Cycles;

/// <summary>An extension of the application window.</summary>
/// <param name="Closes">The new last day, inclusive until 24:00 in the scheme's zone.</param>
/// <param name="Reason">Why.</param>
/// <param name="By">Who extended it.</param>
/// <param name="At">When, UTC.</param>
public sealed record IntakeExtension(DateOnly Closes, string Reason, string By, DateTimeOffset At);
