namespace AwardFunctions.Domain.Schemes;

/// <summary>How a review group is made up.</summary>
/// <param name="Min">Fewest members, inclusive.</param>
public sealed record GroupRule(string Id, LocalizedText Name, int Min, string Article)
{
    /// <summary>Most members, inclusive; null for no limit.</summary>
    public int? Max { get; init; }

    /// <summary>The number must be odd.</summary>
    public bool Odd { get; init; }

    /// <summary>It has a leader (组长负责制).</summary>
    public bool Leader { get; init; }

    /// <summary>Members are drawn at random from the pool.</summary>
    public bool RandomDraw { get; init; }

    /// <summary>Groups whose members may not sit in this one, too.</summary>
    public IReadOnlyList<string> ApartFrom { get; init; } = [];

    /// <summary>What has groups of their own formed for single sectors; null where one group takes them all.</summary>
    public string? SectorArticle { get; init; }

    /// <summary>What keeps the groups apart; null where nothing does.</summary>
    public string? ApartArticle { get; init; }
}
