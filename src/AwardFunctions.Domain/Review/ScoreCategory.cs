using System.Text.Json.Serialization;
using AwardFunctions.Domain.Schemes;

namespace AwardFunctions.Domain.Review;

/// <summary>A chapter of a score sheet, e.g. 4.1 领导.</summary>
public sealed record ScoreCategory(string Id, LocalizedText Name, IReadOnlyList<ScoreItem> Items)
{
    /// <summary>Its full mark.</summary>
    [JsonIgnore]
    public int Points => Items.Sum(item => item.Points);
}
