using System.Text.Json;
using AwardFunctions.Domain.Json;

namespace AwardFunctions.Domain.Schemes.Checks;

/// <summary>Every value of a JSON text with its path and the name of the member that holds it.</summary>
internal static class JsonNodes
{
    internal readonly record struct Node(string Path, string Name, JsonElement Value);

    public static IReadOnlyList<Node> Of(JsonElement root)
    {
        var nodes = new List<Node>();
        Add(nodes, "$", "", root);
        return nodes;
    }

    private static void Add(List<Node> nodes, string path, string name, JsonElement value)
    {
        nodes.Add(new Node(path, name, value));
        if (value.ValueKind == JsonValueKind.Object)
        {
            foreach (var member in value.EnumerateObject())
                Add(nodes, JsonLines.Member(path, member.Name), member.Name, member.Value);
        }
        else if (value.ValueKind == JsonValueKind.Array)
        {
            var position = 0;
            foreach (var element in value.EnumerateArray())
                Add(nodes, JsonLines.Element(path, position++), name, element);
        }
    }
}
