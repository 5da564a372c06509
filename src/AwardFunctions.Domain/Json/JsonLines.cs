using System.Text.Json;
using System.Text.RegularExpressions;

namespace AwardFunctions.Domain.Json;

/// <summary>On which line each member and element of a JSON text stands; also finds broken syntax and repeated members.</summary>
internal sealed partial class JsonLines
{
    private readonly Dictionary<string, int> lines = [];
    private readonly List<JsonFault> faults = [];
    private int line = 1;
    private int counted;
    private string current = "$";

    private JsonLines()
    {
    }

    /// <summary>Broken syntax (then it is the only one) or repeated members.</summary>
    public IReadOnlyList<JsonFault> Faults => faults;

    /// <summary>The line, from 1, of a path; of its nearest known parent where the path itself is missing.</summary>
    public int LineOf(string path)
    {
        for (; path.Length > 0; path = ParentOf(path))
        {
            if (lines.TryGetValue(path, out var found))
                return found;
        }

        return 1;
    }

    public JsonFault Fault(string path, string reason) => new(LineOf(path), path, reason);

    public static JsonLines Of(ReadOnlySpan<byte> utf8)
    {
        var index = new JsonLines();
        var reader = new Utf8JsonReader(utf8, new JsonReaderOptions { CommentHandling = JsonCommentHandling.Disallow });
        try
        {
            reader.Read();
            index.Value(ref reader, utf8, "$");
            reader.Read();
        }
        catch (JsonException e)
        {
            index.Stop((int)(e.LineNumber ?? 0) + 1, Position().Replace(e.Message, ""));
        }
        catch (InvalidOperationException)
        {
            index.Stop(index.line, "The text holds characters that are not valid Unicode.");
        }

        return index;
    }

    public static string Member(string parent, string name) => Plain().IsMatch(name) ? $"{parent}.{name}" : $"{parent}['{name}']";

    public static string Element(string parent, int position) => $"{parent}[{position}]";

    private void Stop(int at, string reason)
    {
        faults.Clear();
        faults.Add(new JsonFault(at, current, reason));
    }

    private void Value(ref Utf8JsonReader reader, ReadOnlySpan<byte> utf8, string path)
    {
        current = path;
        Note(path, ref reader, utf8);
        switch (reader.TokenType)
        {
            case JsonTokenType.StartObject:
                Members(ref reader, utf8, path);
                break;
            case JsonTokenType.StartArray:
                for (var i = 0; reader.Read() && reader.TokenType != JsonTokenType.EndArray; i++)
                    Value(ref reader, utf8, Element(path, i));
                break;
            case JsonTokenType.String:
                _ = reader.GetString();
                break;
        }
    }

    private void Members(ref Utf8JsonReader reader, ReadOnlySpan<byte> utf8, string path)
    {
        while (reader.Read() && reader.TokenType == JsonTokenType.PropertyName)
        {
            var name = reader.GetString()!;
            var member = Member(path, name);
            if (lines.TryGetValue(member, out var first))
                faults.Add(new JsonFault(LineHere(ref reader, utf8), member,
                    $"\"{name}\" stands here a second time (first on line {first}); it may stand only once."));
            Note(member, ref reader, utf8);
            current = member;
            reader.Read();
            Value(ref reader, utf8, member);
        }
    }

    private void Note(string path, ref Utf8JsonReader reader, ReadOnlySpan<byte> utf8) => lines.TryAdd(path, LineHere(ref reader, utf8));

    private int LineHere(ref Utf8JsonReader reader, ReadOnlySpan<byte> utf8)
    {
        var start = (int)reader.TokenStartIndex;
        line += utf8[counted..start].Count((byte)'\n');
        counted = start;
        return line;
    }

    private static string ParentOf(string path)
    {
        var cut = path.EndsWith("']", StringComparison.Ordinal)
            ? path.LastIndexOf("['", StringComparison.Ordinal)
            : path.LastIndexOfAny(['.', '[']);
        return cut < 0 ? "" : path[..cut];
    }

    [GeneratedRegex(@"^[A-Za-z_][A-Za-z0-9_-]*$")]
    private static partial Regex Plain();

    [GeneratedRegex(@"\s*(Path: [^|]*\|\s*)?LineNumber: \d+ \| BytePositionInLine: \d+\.?$")]
    private static partial Regex Position();
}
