using System.Text.Json.Serialization;

namespace AwardFunctions.Domain.Schemes;

/// <summary>One step of a cycle. Each kind is walked by one orchestration; its data says who acts, by when, under which article.</summary>
[JsonPolymorphic(TypeDiscriminatorPropertyName = "kind")]
[JsonDerivedType(typeof(AnnouncementStage), "announcement")]
[JsonDerivedType(typeof(IntakeStage), "intake")]
[JsonDerivedType(typeof(CheckStage), "check")]
[JsonDerivedType(typeof(OpinionsStage), "opinions")]
[JsonDerivedType(typeof(ReviewStage), "review")]
[JsonDerivedType(typeof(SatisfactionStage), "satisfaction")]
[JsonDerivedType(typeof(PresentationStage), "presentation")]
[JsonDerivedType(typeof(RankingStage), "ranking")]
[JsonDerivedType(typeof(DeliberationStage), "deliberation")]
[JsonDerivedType(typeof(ApprovalStage), "approval")]
[JsonDerivedType(typeof(PublicityStage), "publicity")]
[JsonDerivedType(typeof(DecisionStage), "decision")]
[JsonDerivedType(typeof(HandOverStage), "handOver")]
public abstract record Stage
{
    /// <summary>Stable identity, unique in the scheme, e.g. "site-review".</summary>
    public required string Id { get; init; }

    public required LocalizedText Name { get; init; }

    /// <summary>The article that asks for the stage.</summary>
    public required string Article { get; init; }

    /// <summary>The party that carries it out.</summary>
    public required string Party { get; init; }

    /// <summary>The office's own plan for how long it takes, for rehearsals and due dates; a setting, not law.</summary>
    public required Plan Plan { get; init; }
}
