using AwardFunctions.Domain.Schemes;

namespace AwardFunctions.Domain.Eligibility;

/// <summary>A step of the chain of recommenders: one of the alternatives signs.</summary>
/// <param name="Number">1 for the first to sign.</param>
/// <param name="Alternatives">Who may sign; never empty.</param>
public sealed record RecommenderStep(int Number, IReadOnlyList<Recommender> Alternatives)
{
    /// <summary>An applicant cannot go without it.</summary>
    public bool Required => Alternatives.Any(recommender => recommender.Required);

    /// <summary>The article that asks for it.</summary>
    public string Article => Alternatives[0].Article;

    /// <summary>What findings and form fields about the step are called.</summary>
    public string Subject => $"recommender-{Number}";

    /// <summary>The alternatives, as one name.</summary>
    public LocalizedText Name { get; } = new(
        string.Join("／", Alternatives.Select(recommender => recommender.Name.Zh)), string.Join(" / ", Alternatives.Select(recommender => recommender.Name.En)));
}
