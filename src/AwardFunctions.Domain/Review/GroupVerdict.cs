using AwardFunctions.Domain.Schemes;

namespace AwardFunctions.Domain.Review;

/// <summary>Whether a group is made up by its rule and, if not, why and under which article.</summary>
public sealed record GroupVerdict(bool Allowed, LocalizedText? Reason, Citation Citation);
