using AwardFunctions.Orchestrations.Publicity;

namespace AwardFunctions.Orchestrations.Experts;

/// <summary>Why an expert stands as they do.</summary>
/// <param name="Reason">The reason given.</param>
/// <param name="By">Who decided: the mailbox.</param>
/// <param name="At">When, UTC.</param>
/// <param name="Evidence">What proves misconduct; null where none was handed in.</param>
/// <param name="ReferredTo">Whom misconduct was referred to; null where it was not.</param>
public sealed record ExpertStandingChange(
    string Reason, string By, DateTimeOffset At, IReadOnlyList<EvidenceDocument>? Evidence = null, string? ReferredTo = null);
