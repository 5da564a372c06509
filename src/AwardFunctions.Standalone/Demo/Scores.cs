using AwardFunctions.Domain.Review;
using AwardFunctions.Domain.Schemes;
using AwardFunctions.Orchestrations.Reviews;

namespace AwardFunctions.Standalone.Demo;

/// <summary>How the enterprises are scored: about as they deserve, a little differently by each judge and item.</summary>
internal static class Scores
{
    /// <summary>Percent of each item's points, in the steps of the sheet.</summary>
    public static IReadOnlyDictionary<string, int> Of(ScoreSheet sheet, Enterprise enterprise, int judge) => sheet.Items
        .Select((item, index) => (item.Id, Percent: enterprise.Level + 5 * ((index * 7 + judge * 3 + enterprise.Name.Length) % 4 - 1) + (judge < 0 ? 5 : 0)))
        .ToDictionary(one => one.Id, one => Math.Clamp(one.Percent, 0, 100));

    /// <summary>
    /// What an expert notes beside the scores: something good of the first item of each category, something to improve of the last; and every clause
    /// met of a standard that has no points.
    /// </summary>
    public static IReadOnlyDictionary<string, string> Remarks(ScoreSheet sheet, Scheme scheme)
    {
        var remarks = new Dictionary<string, string>(StringComparer.Ordinal);
        foreach (var category in sheet.Categories)
        {
            remarks[SheetFields.Strengths(category.Items[0].Id)] = $"{category.Items[0].Name.Zh}方面方法明确，有记录可查。";
            remarks[SheetFields.Opportunities(category.Items[^1].Id)] = $"{category.Items[^1].Name.Zh}方面宜增加与同行和标杆的对比。";
        }

        foreach (var clause in ConformitySheets.Find(scheme.Scoring.Conformity)?.Clauses ?? [])
            remarks[SheetFields.Finding(clause.Id)] = SheetFields.Findings[0];
        return remarks;
    }
}
