using AwardFunctions.Domain.Schemes;

namespace AwardFunctions.Domain.Committee;

/// <summary>Whether a list keeps to the quotas and, if not, why and under which article.</summary>
public sealed record QuotaVerdict(bool Allowed, LocalizedText? Reason, Citation? Citation)
{
    public static QuotaVerdict Yes { get; } = new(true, null, null);
}
