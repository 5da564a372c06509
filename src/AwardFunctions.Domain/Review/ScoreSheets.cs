using AwardFunctions.Domain.Json;

namespace AwardFunctions.Domain.Review;

/// <summary>The score sheets that the product carries.</summary>
public static class ScoreSheets
{
    /// <summary>All of them, by identity.</summary>
    public static IReadOnlyList<ScoreSheet> All { get; } = [.. EmbeddedJson.Read<ScoreSheet>("Review/").OrderBy(sheet => sheet.Id, StringComparer.Ordinal)];

    /// <summary>The sheet with this identity, e.g. "gb-t-19580"; null where there is none.</summary>
    public static ScoreSheet? Find(string id) => All.FirstOrDefault(sheet => sheet.Id == id);
}
