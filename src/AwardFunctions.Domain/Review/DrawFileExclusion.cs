using AwardFunctions.Domain.Schemes;

namespace AwardFunctions.Domain.Review;

/// <summary>An expert who was not in the pool, as published.</summary>
/// <param name="Expert">The identity in the pool of experts.</param>
/// <param name="Reason">Why; it names no applicant.</param>
/// <param name="Source">The article or setting it rests on.</param>
public sealed record DrawFileExclusion(string Expert, LocalizedText Reason, LocalizedText Source);
