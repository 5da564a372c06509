using AwardFunctions.Domain.Schemes;

namespace AwardFunctions.Domain.Eligibility;

/// <summary>The chain of recommenders that an applicant goes through before the office checks.</summary>
public static class RecommenderSteps
{
    /// <summary>The steps for a kind of applicant, in the order in which they sign; none where the scheme asks for no recommendation.</summary>
    public static IReadOnlyList<RecommenderStep> Of(Scheme scheme, ApplicantKind kind) =>
    [
        .. scheme.Recommenders
            .Where(recommender => recommender.Kinds.Count == 0 || recommender.Kinds.Contains(kind))
            .GroupBy(recommender => recommender.Step)
            .OrderBy(step => step.Key)
            .Select(step => new RecommenderStep(step.Key, [.. step])),
    ];
}
