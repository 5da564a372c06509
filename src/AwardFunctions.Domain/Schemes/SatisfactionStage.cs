namespace AwardFunctions.Domain.Schemes;

/// <summary>A third party measures customer satisfaction.</summary>
public sealed record SatisfactionStage : Stage
{
    /// <summary>Whose customers are asked; empty for all.</summary>
    public IReadOnlyList<ApplicantKind> Kinds { get; init; } = [];
}
