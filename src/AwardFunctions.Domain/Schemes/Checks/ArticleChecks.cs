using System.Text.Json;
using System.Text.RegularExpressions;
using AwardFunctions.Domain.Json;

namespace AwardFunctions.Domain.Schemes.Checks;

/// <summary>Every article cited is there, keys are well formed, and every setting gives its reason.</summary>
internal static partial class ArticleChecks
{
    private const string Setting = "setting:";

    public static IEnumerable<SchemeFault> Errors(Scheme scheme, IReadOnlyList<JsonNodes.Node> nodes)
    {
        foreach (var cited in Cited(nodes).Where(cited => !scheme.Articles.ContainsKey(cited.Value.GetString()!)))
            yield return new SchemeFault(cited.Path, $"Article \"{cited.Value.GetString()}\" is not among the articles; add it there or cite one that is.");

        var readings = scheme.Readings.Select(reading => reading.Id).ToHashSet();
        foreach (var (key, article) in scheme.Articles)
        {
            var path = JsonLines.Member("$.articles", key);
            var numbered = Numbered().IsMatch(key);
            if (!numbered && !Named().IsMatch(key))
                yield return new SchemeFault(path,
                    $"\"{key}\" is not an article key; allowed are \"8\", \"8.1\", \"8.3.2\" (1 to 99 each), \"external:name\" and \"setting:name\".");
            else if (numbered && article.External is not null)
                yield return new SchemeFault(path + ".external", "An article of the regulation itself has no external source; leave it out.");
            else if (!numbered && article.External is null)
                yield return new SchemeFault(path, "\"external\" is missing; it names the source that stands behind this key.");
            if (key.StartsWith(Setting, StringComparison.Ordinal) && !readings.Contains(key[Setting.Length..]))
                yield return new SchemeFault(path, $"A setting needs its reason: add a reading with the id \"{key[Setting.Length..]}\".");
        }

        foreach (var node in nodes.Where(node => node.Value.ValueKind == JsonValueKind.Object))
        {
            if (!node.Value.TryGetProperty("isSetting", out var isSetting) || !node.Value.TryGetProperty("article", out var article))
                continue;
            if (isSetting.GetBoolean() && !article.GetString()!.StartsWith(Setting, StringComparison.Ordinal))
                yield return new SchemeFault(node.Path + ".article",
                    "What the office sets cites a \"setting:…\" key, which gives the reason, not an article of the regulation.");
        }
    }

    public static IEnumerable<SchemeFault> Remarks(Scheme scheme, IReadOnlyList<JsonNodes.Node> nodes)
    {
        var cited = Cited(nodes).Select(node => node.Value.GetString()!).ToHashSet();
        return scheme.Articles.Keys.Where(key => !cited.Contains(key)).Select(key =>
            new SchemeFault(JsonLines.Member("$.articles", key), $"Nothing cites article \"{key}\"."));
    }

    private static IEnumerable<JsonNodes.Node> Cited(IReadOnlyList<JsonNodes.Node> nodes) => nodes.Where(node =>
        node.Value.ValueKind == JsonValueKind.String && (node.Name == "article" || node.Name.EndsWith("Article", StringComparison.Ordinal)));

    [GeneratedRegex(@"^[1-9][0-9]?(\.[1-9][0-9]?){0,2}$")]
    private static partial Regex Numbered();

    [GeneratedRegex("^(external|setting):[a-z0-9]+(-[a-z0-9]+)*$")]
    private static partial Regex Named();
}
