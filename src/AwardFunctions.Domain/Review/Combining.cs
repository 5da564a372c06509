using AwardFunctions.Domain.Schemes;

namespace AwardFunctions.Domain.Review;

/// <summary>Combines what the experts gave into one score.</summary>
public static class Combining
{
    private const decimal FullMark = 1000;

    /// <summary>Combines the scores of each component; a component without scores, or not for this kind of applicant, is left out and the other weights count in proportion.</summary>
    /// <param name="scheme">The scheme with its components and weights.</param>
    /// <param name="kind">The kind of applicant.</param>
    /// <param name="scores">The experts' total scores, by component.</param>
    public static CombinedScore Combine(Scheme scheme, ApplicantKind kind, IReadOnlyDictionary<string, IReadOnlyList<decimal>> scores)
    {
        var counted = scheme.Scoring.Components
            .Where(component => (component.Kinds.Count == 0 || component.Kinds.Contains(kind))
                && scores.GetValueOrDefault(component.Id) is { Count: > 0 })
            .ToList();
        var weights = counted.Sum(component => component.Weight);
        var terms = counted
            .Select(component =>
            {
                var mean = scores[component.Id].Average();
                return new ScoreTerm(component, mean, mean / component.MaxScore * FullMark * component.Weight / weights);
            })
            .ToList();
        return new CombinedScore(Math.Round(terms.Sum(term => term.Share), 2, MidpointRounding.ToEven), terms);
    }
}
