using AwardFunctions.Domain.Review;
using AwardFunctions.Domain.Schemes;
using AwardFunctions.Orchestrations.Applications;
using AwardFunctions.Orchestrations.Reviews;

namespace AwardFunctions.Orchestrations.Scores;

/// <summary>What the units of a cycle were given so far.</summary>
public sealed class CycleScores(
    Scheme scheme, IReadOnlyDictionary<(string ApplicationId, string Component), GroupScore> groups, IReadOnlyList<ComponentScoreRecord> others)
{
    private readonly ILookup<string, (string Component, decimal Score)> terms = groups
        .Select(one => (one.Key.ApplicationId, one.Key.Component, one.Value.Total))
        .Concat(others.Select(one => (one.ApplicationId, one.Component, one.Score)))
        .ToLookup(one => one.Item1, one => (one.Item2, one.Item3), StringComparer.Ordinal);

    /// <summary>The terms that a unit has, by component.</summary>
    public IReadOnlyDictionary<string, decimal> Of(string applicationId) =>
        terms[applicationId].ToDictionary(term => term.Component, term => term.Score, StringComparer.Ordinal);

    /// <summary>The combined score; null while a term is missing.</summary>
    public CombinedScore? Combined(ApplicationRecord application) =>
        Missing(application).Count > 0 ? null : Combining.Combine(scheme, Of(application.Id), application.Kind);

    /// <summary>The terms that a unit still lacks.</summary>
    public IReadOnlyList<ScoreComponent> Missing(ApplicationRecord application)
    {
        var scores = Of(application.Id);
        return [.. Combining.Components(scheme, application.Kind).Where(component => !scores.ContainsKey(component.Id))];
    }

    /// <summary>An applicant as it is ranked; it must lack no term.</summary>
    public RankingEntry EntryOf(ApplicationRecord application)
    {
        var last = scheme.Stages.OfType<ReviewStage>().LastOrDefault()?.Component;
        return new RankingEntry(
            application.Id, application.Kind, Combined(application)!.Total, GroupOf(application.Id, last)?.ResultItems ?? 0,
            GroupOf(application.Id, "site")?.Total ?? 0, GroupOf(application.Id, "material")?.Total ?? 0, application.SubmittedAt ?? application.StartedAt);
    }

    /// <summary>What the last review group gave that has locked its score for a unit; null before any has.</summary>
    public GroupScore? LastGroupOf(string applicationId) =>
        scheme.Stages.OfType<ReviewStage>().Reverse().Select(stage => GroupOf(applicationId, stage.Component)).FirstOrDefault(score => score is not null);

    /// <summary>A unit's points by category of the sheet, in the last review it came through; empty before one is locked.</summary>
    public IReadOnlyList<CategoryPoints> CategoriesOf(string applicationId) => LastGroupOf(applicationId) is { } score
        ? [.. ScoreSheets.Find(scheme.Scoring.Sheet)!.Categories.Select(category => new CategoryPoints(category.Id, category.Name, score.In(category), category.Points))]
        : [];

    private GroupScore? GroupOf(string applicationId, string? component) => component is null ? null : groups.GetValueOrDefault((applicationId, component));
}
