namespace AwardFunctions.Domain.Schemes;

/// <summary>The government issues the document that confers the award; validity begins with its date.</summary>
public sealed record DecisionStage : Stage
{
    /// <summary>True where the government's meeting decides here, after publicity.</summary>
    public bool Decides { get; init; }

    /// <summary>A second factor is asked for.</summary>
    public bool SecondFactor { get; init; }
}
