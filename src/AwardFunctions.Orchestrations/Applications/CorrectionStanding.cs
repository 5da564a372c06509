namespace AwardFunctions.Orchestrations.Applications;

/// <summary>Where a correction stands.</summary>
/// <param name="Waiting">Nothing has come back yet.</param>
/// <param name="Resubmitted">The corrected application was submitted.</param>
/// <param name="DueAt">The end of the last day, UTC, exclusive.</param>
public sealed record CorrectionStanding(bool Waiting, bool Resubmitted, DateTimeOffset DueAt);
