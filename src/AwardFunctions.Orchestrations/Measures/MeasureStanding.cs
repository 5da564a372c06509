namespace AwardFunctions.Orchestrations.Measures;

/// <summary>Where a measure stands, for its orchestration.</summary>
/// <param name="Proposed">The proposal is on record: a crash may start the orchestration before it.</param>
public sealed record MeasureStanding(bool Proposed);
