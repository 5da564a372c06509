using AwardFunctions.Domain.Schemes;

namespace AwardFunctions.Domain.Review;

/// <summary>An item that is not, or not properly, scored.</summary>
/// <param name="Missing">The item has no score yet; otherwise the score is not allowed, or there is no such item.</param>
public sealed record SheetProblem(string ItemId, LocalizedText Reason, bool Missing);
