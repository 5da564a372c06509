using AwardFunctions.Domain.Schemes;
using AwardFunctions.Orchestrations.Approvals;
using AwardFunctions.Orchestrations.Cycles;

namespace AwardFunctions.Orchestrations.Presentations;

/// <summary>A presentation stage as the office sees it.</summary>
/// <param name="Presentation">The schedule; null before it is set.</param>
/// <param name="Answers">What each member of the panel decided, by decision; members who have not are missing.</param>
public sealed record PresentationView(
    CycleDossier Dossier, PresentationStage Stage, StageRecord? Record, PresentationRecord? Presentation, IReadOnlyDictionary<string, DecisionMade> Answers)
{
    /// <summary>The identity of the decision by which it was first scheduled; null where there is no panel.</summary>
    public string? ScheduledBy => Presentation?.Panel is [var first, ..] ? first.ApprovalId[..first.ApprovalId.LastIndexOf('.')] : null;

    /// <summary>How many members have scored.</summary>
    public int Submitted => Answers.Values.Count(made => made.Action == DecisionActions.Submit);

    /// <summary>Every member has scored, or was recorded as absent: the scores can be looked at.</summary>
    public bool IsUnsealed => Presentation is not null && Answers.Count == Presentation.Panel.Count;

    /// <summary>What the members gave a unit.</summary>
    public IReadOnlyList<decimal> ScoresOf(string applicationId) =>
        [.. Answers.Values.Select(made => PanelScoreDecision.ScoreOf(made, applicationId)).OfType<decimal>()];

    /// <summary>Their arithmetic mean, unrounded; null where no one scored the unit.</summary>
    public decimal? MeanOf(string applicationId) => ScoresOf(applicationId) is { Count: > 0 } scores ? scores.Average() : null;
}
