using AwardFunctions.Domain.Schemes;

namespace AwardFunctions.Domain.Review;

/// <summary>One thing that was checked of a draw.</summary>
/// <param name="What">What was checked.</param>
/// <param name="Holds">It is as it should be.</param>
/// <param name="Found">What was found instead; null where it holds.</param>
public sealed record DrawCheck(LocalizedText What, bool Holds, LocalizedText? Found = null);
