namespace AwardFunctions.Orchestrations.Scores;

/// <summary>A score that comes from no review sheet: what a third party measured, or what a panel gave.</summary>
/// <param name="ApplicationId">Whose score it is.</param>
/// <param name="Component">The term of the combined score, e.g. "satisfaction".</param>
/// <param name="Score">From 0 to the term's full mark, both inclusive.</param>
/// <param name="StageId">The stage that yielded it.</param>
/// <param name="Source">Who measured or gave it.</param>
/// <param name="Report">Where it is written down; null where nothing was named.</param>
/// <param name="EnteredBy">Who entered it.</param>
/// <param name="At">When, UTC.</param>
public sealed record ComponentScoreRecord(
    string ApplicationId, string Component, decimal Score, string StageId, string Source, string? Report, string EnteredBy, DateTimeOffset At);
