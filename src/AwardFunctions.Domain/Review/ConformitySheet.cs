using AwardFunctions.Domain.Schemes;

namespace AwardFunctions.Domain.Review;

/// <summary>A standard without points: experts find each clause met or not.</summary>
/// <param name="Standard">The edition it follows, e.g. "GB/T 19001-2016".</param>
public sealed record ConformitySheet(string Id, LocalizedText Name, string Standard, IReadOnlyList<ConformityClause> Clauses);
