using System.Text.Json.Serialization;
using AwardFunctions.Domain.Schemes;

namespace AwardFunctions.Domain.Review;

/// <summary>A standard's score sheet as data.</summary>
/// <param name="Standard">The edition it follows, e.g. "GB/T 19580-2012".</param>
/// <param name="PercentStep">Items are scored from 0 to 100 % in steps of so many per cent.</param>
public sealed record ScoreSheet(
    string Id,
    LocalizedText Name,
    string Standard,
    int PercentStep,
    IReadOnlyList<ScoreDimension> Dimensions,
    IReadOnlyList<ScoreCategory> Categories)
{
    /// <summary>All items in the standard's order.</summary>
    [JsonIgnore]
    public IReadOnlyList<ScoreItem> Items => [.. Categories.SelectMany(category => category.Items)];

    /// <summary>The full mark of the sheet.</summary>
    [JsonIgnore]
    public int Total => Categories.Sum(category => category.Points);
}
