namespace AwardFunctions.Orchestrations.Reviews;

/// <summary>Whom a review stage reviews: written when it opens, and not changed by what becomes of the applicants later.</summary>
/// <param name="StageId">The review stage.</param>
/// <param name="Units">The applications, by identity.</param>
public sealed record ReviewRoster(string StageId, IReadOnlyList<string> Units);
