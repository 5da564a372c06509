using AwardFunctions.Domain.Review;
using AwardFunctions.Domain.Schemes;
using AwardFunctions.Orchestrations.Cycles;

namespace AwardFunctions.Orchestrations.Reviews;

/// <summary>A unit in the ranking.</summary>
/// <param name="Unit">The applicant.</param>
/// <param name="Score">Its combined score with every term; null while a term is missing.</param>
/// <param name="Categories">Its points by category of the sheet, in the last review it came through; empty before one is locked.</param>
/// <param name="TieBrokenBy">The rule that put it behind the one before where both have the same total; null otherwise.</param>
/// <param name="Tied">Another has the same total.</param>
public sealed record RankingLine(UnitRecord Unit, CombinedScore? Score, IReadOnlyList<CategoryPoints> Categories, TieRule? TieBrokenBy = null, bool Tied = false);
