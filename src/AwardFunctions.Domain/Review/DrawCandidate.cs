namespace AwardFunctions.Domain.Review;

/// <summary>An expert of the pool, as a draw looks at them.</summary>
/// <param name="Id">The identity in the pool, e.g. "E0007".</param>
/// <param name="Facts">What recusal looks at.</param>
/// <param name="Sectors">The sectors they know.</param>
/// <param name="Standing">Whether they may be drawn at all.</param>
/// <param name="Agreements">The years for which they have signed the agreement.</param>
public sealed record DrawCandidate(string Id, ExpertFacts Facts, IReadOnlyList<string> Sectors, ExpertStanding Standing, IReadOnlyList<int> Agreements);
