using AwardFunctions.Domain.Schemes;

namespace AwardFunctions.Domain.Review;

/// <summary>One clause of a standard.</summary>
/// <param name="Id">Its number, e.g. "7".</param>
/// <param name="Hint">What to look at.</param>
public sealed record ConformityClause(string Id, LocalizedText Name, LocalizedText Hint);
