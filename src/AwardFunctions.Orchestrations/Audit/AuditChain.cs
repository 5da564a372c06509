using System.Buffers;
using System.Security.Cryptography;
using System.Text.Json;

namespace AwardFunctions.Orchestrations.Audit;

/// <summary>
/// The hash of an entry: over its JSON with members in ordinal order, without white space and without the hash itself. It is
/// computed from what is stored, member by member, so that nothing can be added unnoticed and later versions may add members.
/// </summary>
internal static class AuditChain
{
    public const string Genesis = "0000000000000000000000000000000000000000000000000000000000000000";

    private const string HashMember = "hash";

    public static string HashOf(ReadOnlyMemory<byte> recordJson)
    {
        using var document = JsonDocument.Parse(recordJson);
        var canonical = new ArrayBufferWriter<byte>();
        using (var writer = new Utf8JsonWriter(canonical))
        {
            writer.WriteStartObject();
            foreach (var member in Ordered(document.RootElement).Where(member => member.Name != HashMember))
            {
                writer.WritePropertyName(member.Name);
                Write(writer, member.Value);
            }

            writer.WriteEndObject();
        }

        return Convert.ToHexStringLower(SHA256.HashData(canonical.WrittenSpan));
    }

    private static void Write(Utf8JsonWriter writer, JsonElement element)
    {
        switch (element.ValueKind)
        {
            case JsonValueKind.Object:
                writer.WriteStartObject();
                foreach (var member in Ordered(element))
                {
                    writer.WritePropertyName(member.Name);
                    Write(writer, member.Value);
                }

                writer.WriteEndObject();
                break;
            case JsonValueKind.Array:
                writer.WriteStartArray();
                foreach (var item in element.EnumerateArray())
                    Write(writer, item);
                writer.WriteEndArray();
                break;
            default:
                element.WriteTo(writer);
                break;
        }
    }

    private static IEnumerable<JsonProperty> Ordered(JsonElement element) =>
        element.EnumerateObject().OrderBy(member => member.Name, StringComparer.Ordinal);
}
