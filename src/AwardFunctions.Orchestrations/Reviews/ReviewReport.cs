using AwardFunctions.Orchestrations.Approvals;

namespace AwardFunctions.Orchestrations.Reviews;

/// <summary>评审报告: what a group has found in a stage.</summary>
/// <param name="View">The stage with its sheets; an applicant whose sheets are still sealed is not reported on.</param>
/// <param name="Signed">The leaders' signatures with their overall assessments, one for each part of the group; empty before.</param>
/// <param name="ShortList">Who goes on, as decided; null where it was not, or need not be.</param>
/// <param name="Visits">The visits; empty where there are none.</param>
public sealed record ReviewReport(ReviewView View, IReadOnlyList<DecisionMade> Signed, DecisionMade? ShortList, IReadOnlyList<VisitRecord> Visits);
