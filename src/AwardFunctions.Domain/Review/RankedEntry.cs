using AwardFunctions.Domain.Schemes;

namespace AwardFunctions.Domain.Review;

/// <summary>A place in the ranking.</summary>
/// <param name="Position">From 1, among applicants of the same kind.</param>
/// <param name="TieBrokenBy">The rule that put it behind the one before; null where their totals differ, or it is the first.</param>
/// <param name="Tied">Another of its kind has the same total.</param>
public sealed record RankedEntry(int Position, RankingEntry Entry, TieRule? TieBrokenBy, bool Tied);
