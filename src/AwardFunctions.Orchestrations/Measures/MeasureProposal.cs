using AwardFunctions.Orchestrations.Publicity;

namespace AwardFunctions.Orchestrations.Measures;

/// <summary>What the office proposes a measure on.</summary>
/// <param name="GroundId">The ground; null where the measure needs none, or has but one.</param>
/// <param name="Facts">What was found, for those who decide and for the holder.</param>
/// <param name="EventOn">The day of the event, in the scheme's zone.</param>
/// <param name="SourceId">What it follows from, e.g. an incident or a rectification; null where from nothing on record.</param>
/// <param name="Evidence">Documents that prove it; null where there are none.</param>
public sealed record MeasureProposal(
    string? GroundId, string Facts, DateOnly EventOn, string? SourceId, IReadOnlyList<EvidenceDocument>? Evidence = null);
