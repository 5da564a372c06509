using System.Text.Json.Nodes;
using AwardFunctions.Domain.Schemes;

namespace AwardFunctions.Domain.Tests.Schemes;

/// <summary>A correct scheme file to spoil, one thing at a time.</summary>
internal static class SchemeText
{
    private static readonly string Correct = File(typeof(Scheme).Assembly.GetManifestResourceStream("Schemes/anyang.json")!);

    /// <summary>Anyang's scheme after <paramref name="spoil"/>, written with one member a line.</summary>
    public static string With(Action<JsonObject> spoil)
    {
        var root = JsonNode.Parse(Correct)!.AsObject();
        spoil(root);
        return root.ToJsonString(SchemeJson.Options);
    }

    /// <summary>The value at a path like "stages[3].returnTo" is replaced; a null removes the member.</summary>
    public static string With(string path, string? json) => With(root =>
    {
        JsonNode node = root;
        var steps = path.Replace("[", ".[", StringComparison.Ordinal).Split('.');
        foreach (var step in steps[..^1])
            node = step[0] == '[' ? node[Position(step)]! : node[step]!;
        var last = steps[^1];
        if (json is null)
            node.AsObject().Remove(last);
        else if (last[0] == '[')
            node[Position(last)] = JsonNode.Parse(json);
        else
            node[last] = JsonNode.Parse(json);
    });

    private static int Position(string step) => int.Parse(step[1..^1], System.Globalization.CultureInfo.InvariantCulture);

    private static string File(Stream stream)
    {
        using var reader = new StreamReader(stream);
        return reader.ReadToEnd();
    }
}
