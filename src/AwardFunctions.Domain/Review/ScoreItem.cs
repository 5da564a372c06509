using AwardFunctions.Domain.Schemes;

namespace AwardFunctions.Domain.Review;

/// <summary>One item of a score sheet.</summary>
/// <param name="Id">The clause of the standard, e.g. "4.1.2".</param>
/// <param name="Points">Its full mark.</param>
public sealed record ScoreItem(string Id, LocalizedText Name, int Points, ScoreItemKind Kind);
