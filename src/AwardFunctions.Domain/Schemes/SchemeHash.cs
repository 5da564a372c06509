using System.Security.Cryptography;
using System.Text;
using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Json.Nodes;

namespace AwardFunctions.Domain.Schemes;

/// <summary>
/// The identity of a scheme's content, by which a cycle pins the edition it runs on: layout, order of members and members left at their default
/// make no difference, so a later version of the product finds the same hash.
/// </summary>
public static class SchemeHash
{
    private static readonly JsonSerializerOptions Compact = new() { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    /// <summary>SHA-256 of the canonical JSON, as 64 lower-case hexadecimal digits.</summary>
    public static string Of(Scheme scheme)
    {
        var canonical = Canonical(JsonSerializer.SerializeToNode(scheme, SchemeJson.Options))!.ToJsonString(Compact);
        return Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(canonical)));
    }

    private static JsonNode? Canonical(JsonNode? node) => node switch
    {
        JsonObject members => new JsonObject(members
            .Select(member => KeyValuePair.Create(member.Key, Canonical(member.Value)))
            .Where(member => member.Value is not null)
            .OrderBy(member => member.Key, StringComparer.Ordinal)),
        JsonArray { Count: 0 } => null,
        JsonArray elements => new JsonArray([.. elements.Select(Canonical)]),
        JsonValue value when value.GetValueKind() == JsonValueKind.False => null,
        JsonValue value when value.GetValueKind() == JsonValueKind.Number => JsonValue.Create(value.GetValue<decimal>() / 1.0000000000000000000000000000m),
        _ => node?.DeepClone(),
    };
}
