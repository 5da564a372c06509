using AwardFunctions.Domain.Schemes;
using AwardFunctions.Orchestrations.Applications;
using AwardFunctions.Orchestrations.Honours;
using AwardFunctions.Orchestrations.Opinions;
using AwardFunctions.Orchestrations.Presentations;
using AwardFunctions.Orchestrations.Publicity;
using AwardFunctions.Orchestrations.Reviews;
using AwardFunctions.Orchestrations.Satisfaction;

namespace AwardFunctions.Orchestrations.Cycles;

/// <summary>Which orchestration walks which kind of stage.</summary>
public static class StageKinds
{
    private static readonly Dictionary<Type, string> Orchestrations = new()
    {
        [typeof(AnnouncementStage)] = nameof(RunAnnouncement),
        [typeof(IntakeStage)] = nameof(RunIntake),
        [typeof(CheckStage)] = nameof(RunCheck),
        [typeof(OpinionsStage)] = nameof(RunOpinions),
        [typeof(ReviewStage)] = nameof(RunReview),
        [typeof(SatisfactionStage)] = nameof(RunSatisfaction),
        [typeof(PresentationStage)] = nameof(RunPresentation),
        [typeof(RankingStage)] = nameof(RunRanking),
        [typeof(DeliberationStage)] = nameof(RunDeliberation),
        [typeof(ApprovalStage)] = nameof(RunApproval),
        [typeof(PublicityStage)] = nameof(RunPublicity),
        [typeof(DecisionStage)] = nameof(RunDecision),
        [typeof(HandOverStage)] = nameof(RunHandOver),
    };

    /// <summary>The orchestration's name, or null where this version has none for the kind of stage.</summary>
    public static string? OrchestrationOf(Stage stage) => Orchestrations.GetValueOrDefault(stage.GetType());

    /// <summary>The stages of a scheme that this version cannot walk.</summary>
    public static IReadOnlyList<Stage> NotRunnable(Scheme scheme) =>
        [.. scheme.Stages.Where(stage => OrchestrationOf(stage) is null)];
}
