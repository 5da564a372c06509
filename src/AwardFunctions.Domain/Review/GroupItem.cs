using System.Text.Json.Serialization;

namespace AwardFunctions.Domain.Review;

/// <summary>What a group gives for one item.</summary>
/// <param name="FullPoints">The item's full mark.</param>
/// <param name="PercentSum">The members' percentages added up; where the group has agreed on one, that one for each of them.</param>
/// <param name="Members">How many sheets it comes from.</param>
/// <param name="IsAgreed">The group has agreed on the percentage; otherwise it is the members' mean.</param>
public sealed record GroupItem(string ItemId, ScoreItemKind Kind, int FullPoints, int PercentSum, int Members, bool IsAgreed)
{
    /// <summary>The percentage, unrounded.</summary>
    [JsonIgnore]
    public decimal Percent => (decimal)PercentSum / Members;

    /// <summary>The points, unrounded.</summary>
    [JsonIgnore]
    public decimal Points => FullPoints * PercentSum / (100m * Members);
}
