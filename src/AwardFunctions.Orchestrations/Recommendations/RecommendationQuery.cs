namespace AwardFunctions.Orchestrations.Recommendations;

/// <summary>Asks where the recommendations of a submission stand; rounds count from 0.</summary>
public sealed record RecommendationQuery(string ApplicationId, int Round);
