using AwardFunctions.Domain.Schemes;

namespace AwardFunctions.Domain.Review;

/// <summary>An applicant to be ranked.</summary>
/// <param name="Total">The combined score.</param>
/// <param name="ResultItems">The points in the result items of the last review; 0 where unknown.</param>
/// <param name="Site">The score on site; 0 where there was no visit.</param>
/// <param name="Material">The score on paper.</param>
public sealed record RankingEntry(
    string ApplicationId, ApplicantKind Kind, decimal Total, decimal ResultItems, decimal Site, decimal Material, DateTimeOffset SubmittedAt);
