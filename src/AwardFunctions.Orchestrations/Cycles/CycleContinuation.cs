namespace AwardFunctions.Orchestrations.Cycles;

/// <summary>The decision by which a cycle goes on beyond the end of its regulation.</summary>
/// <param name="Document">The document or meeting that decided it.</param>
/// <param name="Reason">Why.</param>
/// <param name="By">Who recorded it: the e-mail address.</param>
/// <param name="At">When, UTC.</param>
public sealed record CycleContinuation(string Document, string Reason, string By, DateTimeOffset At);
