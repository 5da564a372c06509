namespace AwardFunctions.Domain.Schemes;

/// <summary>A third party measures customer satisfaction.</summary>
public sealed record SatisfactionStage : Stage
{
    public required IReadOnlyList<ApplicantKind> Kinds { get; init; }
}
