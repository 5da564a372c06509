using AwardFunctions.Domain.Schemes;

namespace AwardFunctions.Orchestrations.Scores;

/// <summary>Whether the units could be ranked; what they wait for where not.</summary>
public sealed record RankingStanding(LocalizedText? Waiting)
{
    public bool IsComplete => Waiting is null;
}
