using System.Text;
using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Json.Serialization;
using System.Text.Unicode;

namespace AwardFunctions.Domain.Json;

/// <summary>How schemes, calendars and score sheets are read: nothing unknown, nothing missing, no comments.</summary>
internal static class StrictJson
{
    public static JsonSerializerOptions Options { get; } = Create();

    /// <summary>Reads a text into <typeparamref name="T"/>, or says everything that is wrong with its shape.</summary>
    public static JsonReading<T> Read<T>(ReadOnlyMemory<byte> utf8)
        where T : class
    {
        utf8 = utf8.Span.StartsWith(Encoding.UTF8.Preamble) ? utf8[Encoding.UTF8.Preamble.Length..] : utf8;
        var lines = JsonLines.Of(utf8.Span);
        if (lines.Faults.Count > 0)
            return new JsonReading<T>(null, default, lines, lines.Faults);

        using var document = JsonDocument.Parse(utf8);
        var root = document.RootElement.Clone();
        var faults = JsonShape.Check(root, typeof(T), Options, lines);
        if (faults.Count > 0)
            return new JsonReading<T>(null, root, lines, faults);
        try
        {
            return new JsonReading<T>(root.Deserialize<T>(Options), root, lines, []);
        }
        catch (JsonException e)
        {
            return new JsonReading<T>(null, root, lines, [lines.Fault(e.Path ?? "$", e.Message)]);
        }
    }

    private static JsonSerializerOptions Create()
    {
        var options = new JsonSerializerOptions
        {
            PropertyNamingPolicy = JsonNamingPolicy.CamelCase,
            UnmappedMemberHandling = JsonUnmappedMemberHandling.Disallow,
            RespectNullableAnnotations = true,
            RespectRequiredConstructorParameters = true,
            AllowOutOfOrderMetadataProperties = true,
            AllowDuplicateProperties = false,
            DefaultIgnoreCondition = JsonIgnoreCondition.WhenWritingNull,
            Encoder = JavaScriptEncoder.Create(UnicodeRanges.All),
            WriteIndented = true,
            Converters = { new JsonStringEnumConverter(JsonNamingPolicy.CamelCase, allowIntegerValues: false) },
        };
        options.MakeReadOnly(populateMissingResolver: true);
        return options;
    }
}
