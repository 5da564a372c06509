namespace AwardFunctions.Domain.Review;

/// <summary>A unit's place, from 1.</summary>
public sealed record RankedUnit(int Position, RankingEntry Entry);
