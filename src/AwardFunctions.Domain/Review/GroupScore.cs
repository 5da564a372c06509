using System.Text.Json.Serialization;

namespace AwardFunctions.Domain.Review;

/// <summary>
/// What a review group gives an applicant: for each item the percentage it has agreed on, or the arithmetic mean of its members' sheets; unrounded.
/// </summary>
/// <param name="Items">Every item, in the sheet's order.</param>
/// <param name="Members">How many sheets it comes from.</param>
public sealed record GroupScore(IReadOnlyList<GroupItem> Items, int Members)
{
    /// <summary>The points of the whole sheet. Whole numbers are added before anything is divided, so that equal scores are equal.</summary>
    [JsonIgnore]
    public decimal Total => PointsOf(Items);

    /// <summary>The points in result items.</summary>
    [JsonIgnore]
    public decimal ResultItems => PointsOf(Items.Where(item => item.Kind == ScoreItemKind.Result));

    /// <summary>The points in one category.</summary>
    public decimal In(ScoreCategory category) => PointsOf(Items.Where(item => category.Items.Any(own => own.Id == item.ItemId)));

    /// <param name="sheet">The sheet.</param>
    /// <param name="percents">The members' percentages by item, one entry for each member.</param>
    /// <param name="agreed">The percentages the group has agreed on, by item; null where on none.</param>
    /// <exception cref="ArgumentException">There is no sheet, or one is incomplete.</exception>
    public static GroupScore Of(
        ScoreSheet sheet, IReadOnlyList<IReadOnlyDictionary<string, int>> percents, IReadOnlyDictionary<string, int>? agreed = null)
    {
        if (percents.Count == 0 || percents.Any(own => !SheetScore.Of(sheet, own).IsComplete))
            throw new ArgumentException("A group's score needs at least one sheet, and complete ones only.", nameof(percents));
        return new GroupScore([.. sheet.Items.Select(item => Item(item, percents, agreed))], percents.Count);
    }

    private static GroupItem Item(
        ScoreItem item, IReadOnlyList<IReadOnlyDictionary<string, int>> percents, IReadOnlyDictionary<string, int>? agreed) =>
        agreed is not null && agreed.TryGetValue(item.Id, out var percent)
            ? new GroupItem(item.Id, item.Kind, item.Points, percent * percents.Count, percents.Count, IsAgreed: true)
            : new GroupItem(item.Id, item.Kind, item.Points, percents.Sum(own => own[item.Id]), percents.Count, IsAgreed: false);

    private decimal PointsOf(IEnumerable<GroupItem> items) => items.Sum(item => item.FullPoints * item.PercentSum) / (100m * Members);
}
