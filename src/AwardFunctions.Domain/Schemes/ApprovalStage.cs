namespace AwardFunctions.Domain.Schemes;

/// <summary>Someone approves the list as it stands, or sends it back.</summary>
public sealed record ApprovalStage : Stage
{
    /// <summary>The stage that takes over when the list is sent back.</summary>
    public required string ReturnTo { get; init; }

    /// <summary>A second factor is asked for.</summary>
    public bool SecondFactor { get; init; }
}
