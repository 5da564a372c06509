using AwardFunctions.Domain.Schemes;

namespace AwardFunctions.Domain.Review;

/// <summary>How the scores of the stages become one.</summary>
public static class Combining
{
    /// <summary>
    /// The combined score by the scheme's weights. Components that do not apply to <paramref name="kind"/> are left out and the weights of the
    /// others count in proportion.
    /// </summary>
    /// <param name="scheme">The scheme.</param>
    /// <param name="scores">By component, each from 0 to its full mark; one with weight 0 may be missing.</param>
    /// <param name="kind">Who is scored.</param>
    /// <exception cref="ArgumentException">A score is missing or out of range.</exception>
    public static CombinedScore Combine(
        Scheme scheme, IReadOnlyDictionary<string, decimal> scores, ApplicantKind kind = ApplicantKind.Organisation)
    {
        var components = Components(scheme, kind);
        var all = components.Sum(component => component.Weight);
        var terms = components.Select(component => Term(scheme, component, scores, component.Weight * 100m / all)).ToList();
        return new CombinedScore(Math.Round(terms.Sum(term => term.Points), 2, MidpointRounding.AwayFromZero), terms);
    }

    /// <summary>The terms that count for an applicant of this kind.</summary>
    public static IReadOnlyList<ScoreComponent> Components(Scheme scheme, ApplicantKind kind) =>
        [.. scheme.Scoring.Components.Where(component => component.Weight > 0 && (component.Kinds.Count == 0 || component.Kinds.Contains(kind)))];

    private static ScoreTerm Term(Scheme scheme, ScoreComponent component, IReadOnlyDictionary<string, decimal> scores, decimal weight)
    {
        if (!scores.TryGetValue(component.Id, out var score))
            throw new ArgumentException($"The score \"{component.Id}\" is missing.", nameof(scores));
        if (score < 0 || score > component.MaxScore)
            throw new ArgumentException($"The score \"{component.Id}\" is {score}; it lies between 0 and {component.MaxScore}.", nameof(scores));
        return new ScoreTerm(
            component.Id, component.Name, score, component.MaxScore, weight, score / component.MaxScore * weight * 10m, scheme.Cite(component.Article));
    }
}
