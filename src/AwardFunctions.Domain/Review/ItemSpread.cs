namespace AwardFunctions.Domain.Review;

/// <summary>How far the members of a group lie apart on an item.</summary>
/// <param name="Min">The lowest percentage.</param>
/// <param name="Mean">The arithmetic mean, unrounded.</param>
/// <param name="Max">The highest percentage.</param>
/// <param name="IsWide">They lie further apart than the scheme lets pass without talking about it.</param>
public sealed record ItemSpread(string ItemId, int Min, decimal Mean, int Max, bool IsWide)
{
    /// <summary>The spread of every item, in the sheet's order.</summary>
    /// <param name="sheet">The sheet.</param>
    /// <param name="percents">The members' percentages by item, complete.</param>
    /// <param name="limit">The widest spread in percentage points that needs no discussion, inclusive.</param>
    public static IReadOnlyList<ItemSpread> Of(ScoreSheet sheet, IReadOnlyList<IReadOnlyDictionary<string, int>> percents, int limit) =>
        [.. sheet.Items.Select(item => Of(item.Id, [.. percents.Select(own => own[item.Id])], limit))];

    private static ItemSpread Of(string itemId, IReadOnlyList<int> percents, int limit) =>
        new(itemId, percents.Min(), percents.Sum() / (decimal)percents.Count, percents.Max(), percents.Max() - percents.Min() > limit);
}
