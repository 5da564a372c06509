using AwardFunctions.Domain.Schemes;

namespace AwardFunctions.Domain.Review;

/// <summary>A reason for an expert to stand aside 回避.</summary>
/// <param name="Kind">What kind of reason.</param>
/// <param name="ApplicationId">The applicant's application.</param>
/// <param name="Reason">The reason, naming the applicant: not for the public.</param>
/// <param name="Citation">The article, or the good practice that the scheme has set.</param>
public sealed record RecusalFinding(RecusalKind Kind, string ApplicationId, LocalizedText Reason, Citation Citation);
