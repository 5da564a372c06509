namespace AwardFunctions.Domain.Schemes;

/// <summary>The body that deliberates.</summary>
/// <param name="MinMembers">Fewest members on the roster, inclusive.</param>
/// <param name="Quorum">The share of members that must be present, as a fraction of the roster, inclusive.</param>
/// <param name="Majority">The share of valid votes needed, exclusive: more than this.</param>
public sealed record CommitteeRule(LocalizedText Name, int MinMembers, decimal Quorum, decimal Majority, string Article)
{
    /// <summary>The roster must be odd.</summary>
    public bool Odd { get; init; }

    /// <summary>Votes are secret.</summary>
    public bool SecretBallot { get; init; }

    /// <summary>Quorum and majority are the scheme's setting, not the text's.</summary>
    public bool IsSetting { get; init; }
}
