namespace AwardFunctions.Domain.Json;

/// <summary>Reads the data that the assembly carries.</summary>
internal static class EmbeddedJson
{
    /// <summary>Every file directly in a folder.</summary>
    /// <exception cref="InvalidDataException">A file is not what it should be.</exception>
    public static IEnumerable<T> Read<T>(string folder)
        where T : class
    {
        var assembly = typeof(EmbeddedJson).Assembly;
        foreach (var name in assembly.GetManifestResourceNames().Where(name => name.StartsWith(folder, StringComparison.Ordinal) && name.IndexOf('/', folder.Length) < 0))
        {
            using var text = new MemoryStream();
            assembly.GetManifestResourceStream(name)!.CopyTo(text);
            var reading = StrictJson.Read<T>(text.ToArray());
            yield return reading.Value ?? throw new InvalidDataException($"{name}: {reading.Faults[0]}");
        }
    }
}
