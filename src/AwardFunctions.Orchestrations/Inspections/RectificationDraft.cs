namespace AwardFunctions.Orchestrations.Inspections;

/// <summary>What the office orders a holder to put right.</summary>
/// <param name="Topics">The topics it is about.</param>
/// <param name="Demand">What is asked.</param>
/// <param name="Count">How long, in the unit of the scheme's clock; null for as long as the scheme has it.</param>
public sealed record RectificationDraft(IReadOnlyList<string> Topics, string Demand, int? Count);
