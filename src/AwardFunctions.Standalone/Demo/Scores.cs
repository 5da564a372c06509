using AwardFunctions.Domain.Review;

namespace AwardFunctions.Standalone.Demo;

/// <summary>How the enterprises are scored: about as they deserve, a little differently by each judge and item.</summary>
internal static class Scores
{
    /// <summary>Percent of each item's points, in the steps of the sheet.</summary>
    public static IReadOnlyDictionary<string, int> Of(ScoreSheet sheet, Enterprise enterprise, int judge) => sheet.Items
        .Select((item, index) => (item.Id, Percent: enterprise.Level + 5 * ((index * 7 + judge * 3 + enterprise.Name.Length) % 4 - 1) + (judge < 0 ? 5 : 0)))
        .ToDictionary(one => one.Id, one => Math.Clamp(one.Percent, 0, 100));
}
