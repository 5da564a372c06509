namespace AwardFunctions.Domain.Eligibility;

/// <summary>Whether someone may apply.</summary>
/// <param name="Refusals">Every reason why not.</param>
/// <param name="Notes">What the office should know but does not exclude: preferences, a bar on the same model only, tiers it cannot win.</param>
public sealed record EligibilityVerdict(IReadOnlyList<EligibilityRefusal> Refusals, IReadOnlyList<EligibilityRefusal> Notes)
{
    public bool IsEligible => Refusals.Count == 0;
}
