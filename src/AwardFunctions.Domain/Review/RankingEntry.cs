namespace AwardFunctions.Domain.Review;

/// <summary>A unit to be ranked.</summary>
/// <param name="Unit">Its identity.</param>
/// <param name="Score">Its combined score.</param>
/// <param name="ResultItems">Mean points in the sheet's result items.</param>
/// <param name="Site">Mean score on site.</param>
/// <param name="Material">Mean score on paper.</param>
/// <param name="SubmittedAt">When its application was submitted first, UTC.</param>
public sealed record RankingEntry(
    string Unit, decimal Score, decimal ResultItems, decimal Site, decimal Material, DateTimeOffset SubmittedAt);
