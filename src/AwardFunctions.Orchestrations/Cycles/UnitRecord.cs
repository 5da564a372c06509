using AwardFunctions.Domain.Schemes;

namespace AwardFunctions.Orchestrations.Cycles;

/// <summary>An applicant on its way through ranking, deliberation, publicity and award.</summary>
/// <param name="ApplicationId">Its application.</param>
/// <param name="Name">Its name as published.</param>
/// <param name="State">Where it stands.</param>
/// <param name="Position">Its place in the ranking, from 1; null before it was ranked.</param>
/// <param name="Score">Its combined score, two decimals.</param>
/// <param name="TierId">The tier it is proposed for.</param>
/// <param name="Candidate">It is on the list of candidates.</param>
/// <param name="Renewal">A re-evaluation: outside the quota, without prize.</param>
/// <param name="Note">Why it is out.</param>
/// <param name="LeftAt">The stage whose short list it is not on: it is out for good; null otherwise.</param>
/// <param name="RenewsTiers">The tiers in which a win renews an earlier one, tier by tier; null where <paramref name="Renewal"/> says it for all.</param>
public sealed record UnitRecord(
    string ApplicationId,
    string Name,
    UnitState State,
    int? Position = null,
    decimal? Score = null,
    string? TierId = null,
    bool Candidate = false,
    bool Renewal = false,
    LocalizedText? Note = null,
    string? LeftAt = null,
    IReadOnlyList<string>? RenewsTiers = null)
{
    /// <summary>An objection against the list of accepted applications holds it: it joins the others again, so that what compares them waits.</summary>
    public bool IsAwaited => State == UnitState.Held && Position is null;

    /// <summary>Winning in a tier would be a renewal.</summary>
    public bool RenewsIn(string? tierId) => RenewsTiers is null ? Renewal : tierId is not null && RenewsTiers.Contains(tierId);
}
