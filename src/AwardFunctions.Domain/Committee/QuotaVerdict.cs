using AwardFunctions.Domain.Schemes;

namespace AwardFunctions.Domain.Committee;

/// <summary>Whether a list of proposals keeps within the quotas.</summary>
/// <param name="Findings">What does not; empty where the list may stand.</param>
public sealed record QuotaVerdict(IReadOnlyList<QuotaUse> Use, IReadOnlyList<Finding> Findings)
{
    public bool MayStand => Findings.Count == 0;
}
