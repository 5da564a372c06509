namespace AwardFunctions.Domain.Review;

/// <summary>The score of one item.</summary>
/// <param name="Percent">0 to 100.</param>
/// <param name="Points">The item's full mark times the percentage, exact.</param>
public sealed record ItemScore(string ItemId, ScoreItemKind Kind, int Percent, decimal Points);
