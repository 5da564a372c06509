namespace AwardFunctions.Domain.Schemes;

/// <summary>The body that deliberates.</summary>
/// <param name="MinMembers">Fewest members on the roster, inclusive.</param>
/// <param name="Quorum">The share of members that must be present, inclusive.</param>
/// <param name="Majority">The share of valid votes that must be exceeded.</param>
public sealed record CommitteeRule(LocalizedText Name, int MinMembers, Fraction Quorum, Fraction Majority, string Article)
{
    /// <summary>The roster must be odd.</summary>
    public bool Odd { get; init; }

    /// <summary>The article that gives it a chair; null where it has none.</summary>
    public string? ChairArticle { get; init; }

    /// <summary>It is named anew for each cycle, e.g. a panel; otherwise it is the scheme's own.</summary>
    public bool PerCycle { get; init; }

    /// <summary>Votes are secret.</summary>
    public bool SecretBallot { get; init; }

    /// <summary>Roster size, quorum and majority are the scheme's setting, not the text's.</summary>
    public bool IsSetting { get; init; }
}
