using AwardFunctions.Domain.Schemes;

namespace AwardFunctions.Domain.Review;

/// <summary>A score sheet as filled in, by an applicant about itself or by a reviewer. Points are exact decimals; nothing is rounded here.</summary>
/// <param name="Items">The items properly scored, in the sheet's order.</param>
/// <param name="Problems">The items that are not.</param>
public sealed record SheetScore(string SheetId, IReadOnlyList<ItemScore> Items, IReadOnlyList<SheetProblem> Problems)
{
    /// <summary>Every item is scored and nothing else is.</summary>
    public bool IsComplete => Problems.Count == 0;

    /// <summary>The points so far; of the whole sheet once complete.</summary>
    public decimal Total => Items.Sum(item => item.Points);

    /// <summary>The points in result items.</summary>
    public decimal ResultItems => Items.Where(item => item.Kind == ScoreItemKind.Result).Sum(item => item.Points);

    /// <summary>Scores a sheet.</summary>
    /// <param name="sheet">The sheet.</param>
    /// <param name="percents">By item: 0 to 100 in the sheet's steps.</param>
    public static SheetScore Of(ScoreSheet sheet, IReadOnlyDictionary<string, int> percents)
    {
        var items = sheet.Items;
        var given = items.Where(item => percents.ContainsKey(item.Id)).Select(item => (Item: item, Percent: percents[item.Id])).ToList();
        var known = items.Select(item => item.Id).ToHashSet();
        return new SheetScore(
            sheet.Id,
            [.. given.Where(each => IsAllowed(sheet, each.Percent)).Select(each => Score(each.Item, each.Percent))],
            [
                .. items.Where(item => !percents.ContainsKey(item.Id)).Select(Missing),
                .. given.Where(each => !IsAllowed(sheet, each.Percent)).Select(each => NotAllowed(sheet, each.Item, each.Percent)),
                .. percents.Keys.Where(id => !known.Contains(id)).Order(StringComparer.Ordinal).Select(Unknown),
            ]);
    }

    private static bool IsAllowed(ScoreSheet sheet, int percent) => percent is >= 0 and <= 100 && percent % sheet.PercentStep == 0;

    private static ItemScore Score(ScoreItem item, int percent) => new(item.Id, item.Kind, percent, item.Points * percent / 100m);

    private static SheetProblem Missing(ScoreItem item) =>
        new(item.Id, new LocalizedText($"{item.Id} {item.Name.Zh} 未评分", $"{item.Id} {item.Name.En} is not scored"), Missing: true);

    private static SheetProblem NotAllowed(ScoreSheet sheet, ScoreItem item, int percent) => new(
        item.Id,
        new LocalizedText(
            $"{item.Id} {item.Name.Zh} 的{percent}%无效，应为0%至100%，以{sheet.PercentStep}%递增",
            $"{item.Id} {item.Name.En}: {percent} % is not allowed; 0 to 100 % in steps of {sheet.PercentStep} is"),
        Missing: false);

    private static SheetProblem Unknown(string id) =>
        new(id, new LocalizedText($"评分表没有条款 {id}", $"The sheet has no item {id}"), Missing: false);
}
