using AwardFunctions.Domain.Schemes;

namespace AwardFunctions.Domain.Review;

/// <summary>An expert who is not drawn, and why.</summary>
/// <param name="Expert">The identity in the pool of experts.</param>
/// <param name="Kind">What kind of reason.</param>
/// <param name="Reason">The reason as the public may read it: it names no applicant.</param>
/// <param name="Citation">What it rests on.</param>
/// <param name="Detail">The reason in full, for the office; null where there is no more to it.</param>
public sealed record DrawExclusion(string Expert, DrawExclusionKind Kind, LocalizedText Reason, Citation Citation, LocalizedText? Detail = null);
