namespace AwardFunctions.Domain.Schemes;

/// <summary>How a review group is made up.</summary>
/// <param name="Min">Fewest members, inclusive.</param>
/// <param name="Max">Most members, inclusive; null for no limit.</param>
/// <param name="Odd">The number must be odd.</param>
/// <param name="Leader">It has a leader (组长负责制).</param>
/// <param name="RandomDraw">Members are drawn at random from the pool.</param>
public sealed record GroupRule(string Id, LocalizedText Name, int Min, int? Max, bool Odd, bool Leader, bool RandomDraw, string Article);
