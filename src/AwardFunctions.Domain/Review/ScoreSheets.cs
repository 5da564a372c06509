using AwardFunctions.Domain.Json;

namespace AwardFunctions.Domain.Review;

/// <summary>The score sheets that the product carries.</summary>
public static class ScoreSheets
{
    /// <summary>All of them, by identity.</summary>
    public static IReadOnlyList<ScoreSheet> All { get; } = [.. Embedded().OrderBy(sheet => sheet.Id, StringComparer.Ordinal)];

    /// <summary>The sheet with this identity, e.g. "gb-t-19580"; null where there is none.</summary>
    public static ScoreSheet? Find(string id) => All.FirstOrDefault(sheet => sheet.Id == id);

    private static IEnumerable<ScoreSheet> Embedded()
    {
        var assembly = typeof(ScoreSheets).Assembly;
        foreach (var name in assembly.GetManifestResourceNames().Where(name => name.StartsWith("Review/", StringComparison.Ordinal)))
        {
            using var text = new MemoryStream();
            assembly.GetManifestResourceStream(name)!.CopyTo(text);
            var reading = StrictJson.Read<ScoreSheet>(text.ToArray());
            yield return reading.Value ?? throw new InvalidDataException($"{name}: {reading.Faults[0]}");
        }
    }
}
