using System.Text.Json.Nodes;
using AwardFunctions.Domain.Calendars;
using AwardFunctions.Domain.Cycles;
using AwardFunctions.Domain.Schemes;

namespace AwardFunctions.Domain.Tests.Schemes;

public sealed class SchemeReaderFuzzTests
{
    private static readonly string[] Values =
    [
        "null", "true", "-1", "1e400", "7e28", "\"\"", "\"x\"", "[]", "{}", "[null]", "\"{evil}\"", "99999999999", "\"2026-01-01\"",
        """{ "zh": "甲", "en": "A" }""", """{ "count": 1, "unit": "days" }""",
    ];

    /// <summary>Whatever stands in a file, it is read or refused with lines and reasons; what is read can be cited, hashed and rehearsed.</summary>
    [Theory]
    [InlineData(1)]
    [InlineData(2)]
    [InlineData(3)]
    public void Read_RandomlySpoiltFile_IsReadOrRefusedButNeverThrows(int seed)
    {
        var random = new Random(seed);
        for (var round = 0; round < 60; round++)
        {
            var reading = SchemeReader.Read(SchemeText.With(root => Spoil(root, random)), "fuzz.json");

            Assert.Equal(reading.Problems.Count == 0, reading.IsValid);
            Assert.All(reading.Problems, problem => Assert.True(problem.Line > 0 && !problem.Reason.Contains("AwardFunctions", StringComparison.Ordinal)));
            if (!reading.IsValid)
                continue;
            Assert.Equal(64, SchemeHash.Of(reading.Scheme).Length);
            Assert.All(reading.Scheme.Articles.Keys, article => Assert.NotNull(reading.Scheme.Cite(article)));
            Assert.NotEmpty(Rehearsal.Of(reading.Scheme, new DateOnly(2026, 3, 2), WorkingDayCalendar.Embedded).Steps);
        }
    }

    private static void Spoil(JsonObject root, Random random)
    {
        var nodes = Descendants(root).ToList();
        var node = nodes[random.Next(nodes.Count)];
        var value = JsonNode.Parse(Values[random.Next(Values.Length)]);
        var removes = random.Next(4) == 0;
        if (node.Parent is JsonArray list)
        {
            var at = node.GetElementIndex();
            list.RemoveAt(at);
            if (!removes)
                list.Insert(at, value);
        }
        else if (node.Parent is JsonObject members)
        {
            var name = node.GetPropertyName();
            members.Remove(name);
            if (!removes)
                members[name] = value;
        }
    }

    private static IEnumerable<JsonNode> Descendants(JsonNode node)
    {
        var children = node is JsonObject members ? members.Select(member => member.Value) : node is JsonArray list ? list : [];
        foreach (var child in children.OfType<JsonNode>())
        {
            yield return child;
            foreach (var descendant in Descendants(child))
                yield return descendant;
        }
    }
}
