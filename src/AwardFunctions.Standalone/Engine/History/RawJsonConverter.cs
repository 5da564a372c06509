using System.Text.Json;
using System.Text.Json.Serialization;

namespace AwardFunctions.Standalone.Engine.History;

/// <summary>Writes a string that is JSON itself as that JSON, not as an escaped string.</summary>
internal sealed class RawJsonConverter : JsonConverter<string?>
{
    public override bool HandleNull => true;

    public override string? Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options)
    {
        using var document = JsonDocument.ParseValue(ref reader);
        return document.RootElement.GetRawText();
    }

    public override void Write(Utf8JsonWriter writer, string? value, JsonSerializerOptions options) =>
        writer.WriteRawValue(value ?? "null", skipInputValidation: true);
}
