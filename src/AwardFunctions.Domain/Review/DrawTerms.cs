namespace AwardFunctions.Domain.Review;

/// <summary>What a draw asks for.</summary>
/// <param name="Size">How many are drawn.</param>
/// <param name="Substitutes">How many more may step in, in the order drawn.</param>
/// <param name="Sectors">Sectors one of which an expert must know; empty where any expert will do.</param>
public sealed record DrawTerms(int Size, int Substitutes, IReadOnlyList<string> Sectors);
