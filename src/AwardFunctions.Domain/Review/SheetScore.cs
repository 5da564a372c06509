using AwardFunctions.Domain.Schemes;

namespace AwardFunctions.Domain.Review;

/// <summary>What a filled-in sheet comes to.</summary>
/// <param name="Total">Points, not rounded: the sum over all items of points × percent ÷ 100.</param>
/// <param name="ResultItems">The part of it that comes from result items.</param>
/// <param name="Problems">Items that are missing or not in steps, by item; the totals count them as nothing.</param>
public sealed record SheetScore(decimal Total, decimal ResultItems, IReadOnlyDictionary<string, LocalizedText> Problems)
{
    public bool IsComplete => Problems.Count == 0;

    /// <summary>Adds up a sheet.</summary>
    /// <param name="sheet">The sheet.</param>
    /// <param name="percents">Percent of each item's points, 0 to 100 inclusive in the sheet's steps.</param>
    public static SheetScore Of(ScoreSheet sheet, IReadOnlyDictionary<string, int> percents)
    {
        var problems = new Dictionary<string, LocalizedText>(StringComparer.Ordinal);
        decimal total = 0, results = 0;
        foreach (var item in sheet.Items)
        {
            if (!percents.TryGetValue(item.Id, out var percent))
            {
                problems[item.Id] = new LocalizedText($"{item.Id} {item.Name.Zh}：未评分", $"{item.Id} {item.Name.En}: not scored");
            }
            else if (percent is < 0 or > 100 || percent % sheet.PercentStep != 0)
            {
                problems[item.Id] = new LocalizedText(
                    $"{item.Id} {item.Name.Zh}：得分率应为0至100之间{sheet.PercentStep}的倍数，现为{percent}",
                    $"{item.Id} {item.Name.En}: percent must be a multiple of {sheet.PercentStep} from 0 to 100; it is {percent}");
            }
            else
            {
                var points = item.Points * percent / 100m;
                total += points;
                results += item.Kind == ScoreItemKind.Result ? points : 0;
            }
        }

        return new SheetScore(total, results, problems);
    }
}
