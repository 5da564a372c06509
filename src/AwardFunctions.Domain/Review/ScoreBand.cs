using AwardFunctions.Domain.Schemes;

namespace AwardFunctions.Domain.Review;

/// <summary>What an item looks like, from one aspect, that deserves a percentage in a band.</summary>
/// <param name="From">Lowest percentage, inclusive.</param>
/// <param name="To">Highest percentage, inclusive.</param>
public sealed record ScoreBand(int From, int To, LocalizedText Text)
{
    /// <summary>How the band is kept in a sheet, e.g. "50-65".</summary>
    [System.Text.Json.Serialization.JsonIgnore]
    public string Id => $"{From}-{To}";
}
