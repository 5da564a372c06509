using AwardFunctions.Domain.Json;

namespace AwardFunctions.Domain.Review;

/// <summary>The standards without points that the product carries.</summary>
public static class ConformitySheets
{
    /// <summary>All of them, by identity.</summary>
    public static IReadOnlyList<ConformitySheet> All { get; } =
        [.. EmbeddedJson.Read<ConformitySheet>("Review/Conformity/").OrderBy(sheet => sheet.Id, StringComparer.Ordinal)];

    /// <summary>The sheet with this identity, e.g. "gb-t-19001"; null where there is none.</summary>
    public static ConformitySheet? Find(string? id) => All.FirstOrDefault(sheet => sheet.Id == id);
}
