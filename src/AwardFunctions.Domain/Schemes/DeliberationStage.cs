namespace AwardFunctions.Domain.Schemes;

/// <summary>The committee or panel deliberates, votes and proposes who is to win which tier.</summary>
public sealed record DeliberationStage : Stage
{
    /// <summary>True where an earlier resolution is only confirmed, e.g. after publicity.</summary>
    public bool Confirms { get; init; }
}
