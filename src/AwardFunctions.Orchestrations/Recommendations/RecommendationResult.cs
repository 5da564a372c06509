using AwardFunctions.Orchestrations.Approvals;

namespace AwardFunctions.Orchestrations.Recommendations;

/// <summary>What a recommending body, or the office about one, decided; <paramref name="At"/> is UTC.</summary>
public sealed record RecommendationResult(string ApplicationId, int Round, ApprovalOrder Order, DecisionMade Made, DateTimeOffset At);
