namespace AwardFunctions.Orchestrations.Inspections;

/// <summary>A day that waits for the other side's word. <paramref name="At"/> is UTC.</summary>
/// <param name="Day">The day, in the scheme's zone.</param>
/// <param name="ByHolder">The holder asks for it; otherwise the office proposes it.</param>
/// <param name="Reason">Why this day, or why not the one before; may be empty.</param>
public sealed record DayProposal(DateOnly Day, bool ByHolder, string Reason, string By, DateTimeOffset At);
