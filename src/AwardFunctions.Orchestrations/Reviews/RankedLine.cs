using AwardFunctions.Domain.Review;
using AwardFunctions.Domain.Schemes;

namespace AwardFunctions.Orchestrations.Reviews;

/// <summary>A line of the ranking as it was settled: scores do not change after it, so that nothing is reckoned again when it is shown.</summary>
/// <param name="ApplicationId">The applicant.</param>
/// <param name="Score">Its combined score with every term.</param>
/// <param name="Categories">Its points by category of the sheet, in the last review it came through.</param>
/// <param name="TieBrokenBy">The rule that put it behind the one before where both have the same total; null otherwise.</param>
/// <param name="Tied">Another has the same total.</param>
public sealed record RankedLine(
    string ApplicationId, CombinedScore Score, IReadOnlyList<CategoryPoints> Categories, TieRule? TieBrokenBy, bool Tied);
