namespace AwardFunctions.Orchestrations.Reviews;

/// <summary>What the ranking as a whole comes to.</summary>
/// <param name="Count">How many were ranked.</param>
/// <param name="Field">What they have in each category of the sheet.</param>
public sealed record RankedField(int Count, IReadOnlyList<CategoryRange> Field);
