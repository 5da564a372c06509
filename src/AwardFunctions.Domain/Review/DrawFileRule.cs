using AwardFunctions.Domain.Schemes;

namespace AwardFunctions.Domain.Review;

/// <summary>The rule of the group that is drawn, as published.</summary>
/// <param name="Min">Fewest members, inclusive.</param>
/// <param name="Odd">The number must be odd.</param>
/// <param name="Source">The article.</param>
/// <param name="Max">Most members, inclusive; null for no limit.</param>
public sealed record DrawFileRule(int Min, bool Odd, LocalizedText Source, int? Max = null);
