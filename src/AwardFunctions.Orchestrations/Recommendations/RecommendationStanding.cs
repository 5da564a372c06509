using AwardFunctions.Orchestrations.Approvals;

namespace AwardFunctions.Orchestrations.Recommendations;

/// <summary>Where the recommendations of a submission stand.</summary>
/// <param name="Order">Who is asked next; null where nobody is.</param>
/// <param name="Ready">All have signed that must: the office may check.</param>
/// <param name="Declined">This submission was declined.</param>
public sealed record RecommendationStanding(ApprovalOrder? Order, bool Ready, bool Declined);
