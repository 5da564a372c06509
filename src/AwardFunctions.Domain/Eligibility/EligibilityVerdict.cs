namespace AwardFunctions.Domain.Eligibility;

/// <summary>Whether an applicant may apply and, if not, every reason why.</summary>
public sealed record EligibilityVerdict(IReadOnlyList<EligibilityRefusal> Refusals)
{
    public bool IsEligible => Refusals.Count == 0;
}
