namespace AwardFunctions.Orchestrations.Experts;

/// <summary>Why an expert stands as they do.</summary>
/// <param name="Reason">The reason given.</param>
/// <param name="By">Who decided: the mailbox.</param>
/// <param name="At">When, UTC.</param>
public sealed record ExpertStandingChange(string Reason, string By, DateTimeOffset At);
