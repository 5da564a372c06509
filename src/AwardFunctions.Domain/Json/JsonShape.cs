using System.Globalization;
using System.Text.Json;
using System.Text.Json.Serialization.Metadata;

namespace AwardFunctions.Domain.Json;

/// <summary>
/// Compares a JSON text with the types it is to be read into, so that every missing, unknown or ill-typed member is named at once and in plain
/// words; the deserializer would stop at the first and speak of .NET types.
/// </summary>
internal sealed class JsonShape
{
    private readonly JsonSerializerOptions options;
    private readonly JsonLines lines;
    private readonly List<JsonFault> faults = [];

    private JsonShape(JsonSerializerOptions options, JsonLines lines) => (this.options, this.lines) = (options, lines);

    public static IReadOnlyList<JsonFault> Check(JsonElement root, Type type, JsonSerializerOptions options, JsonLines lines)
    {
        var shape = new JsonShape(options, lines);
        shape.Value(root, type, nullable: false, "$");
        return shape.faults;
    }

    private void Fault(string path, string reason) => faults.Add(lines.Fault(path, reason));

    private void Value(JsonElement value, Type type, bool nullable, string path)
    {
        if (Nullable.GetUnderlyingType(type) is { } inner)
            (type, nullable) = (inner, true);
        if (value.ValueKind == JsonValueKind.Null)
        {
            if (!nullable)
                Fault(path, $"null is not allowed here; {Expected(type)} is.");
            return;
        }

        var info = options.GetTypeInfo(type);
        switch (info.Kind)
        {
            case JsonTypeInfoKind.Object when value.ValueKind == JsonValueKind.Object:
                Object(value, info, path);
                break;
            case JsonTypeInfoKind.Enumerable when value.ValueKind == JsonValueKind.Array:
                var position = 0;
                foreach (var element in value.EnumerateArray())
                    Value(element, info.ElementType!, nullable: false, JsonLines.Element(path, position++));
                break;
            case JsonTypeInfoKind.Dictionary when value.ValueKind == JsonValueKind.Object:
                foreach (var member in value.EnumerateObject())
                    Value(member.Value, info.ElementType!, nullable: false, JsonLines.Member(path, member.Name));
                break;
            case JsonTypeInfoKind.None when IsScalar(value, type):
                break;
            default:
                Fault(path, $"{Shown(value)} stands here; {Expected(type)} is expected.");
                break;
        }
    }

    private void Object(JsonElement value, JsonTypeInfo info, string path)
    {
        if (info.PolymorphismOptions is { DerivedTypes.Count: > 0 } choice)
        {
            var kinds = choice.DerivedTypes.ToDictionary(derived => (string)derived.TypeDiscriminator!, derived => derived.DerivedType);
            var name = choice.TypeDiscriminatorPropertyName;
            var allowed = string.Join(", ", kinds.Keys.Select(kind => $"\"{kind}\""));
            if (!value.TryGetProperty(name, out var kindElement))
                Fault(path, $"\"{name}\" is missing; one of {allowed} is expected.");
            else if (kindElement.ValueKind != JsonValueKind.String || !kinds.TryGetValue(kindElement.GetString()!, out var derived))
                Fault(JsonLines.Member(path, name), $"{Shown(kindElement)} is not a {name}; one of {allowed} is expected.");
            else
                Members(value, options.GetTypeInfo(derived), path, name);
            return;
        }

        Members(value, info, path, discriminator: null);
    }

    private void Members(JsonElement value, JsonTypeInfo info, string path, string? discriminator)
    {
        var known = info.Properties
            .Where(property => property.Set is not null || property.AssociatedParameter is not null)
            .ToDictionary(property => property.Name);
        foreach (var member in value.EnumerateObject())
        {
            var at = JsonLines.Member(path, member.Name);
            if (known.TryGetValue(member.Name, out var property))
                Value(member.Value, property.PropertyType, property.AssociatedParameter?.IsNullable ?? property.IsSetNullable, at);
            else if (member.Name != discriminator)
                Fault(at, $"There is no \"{member.Name}\" here; allowed are {string.Join(", ", known.Keys.Order(StringComparer.Ordinal))}.");
        }

        foreach (var property in known.Values.Where(property => property.IsRequired && !value.TryGetProperty(property.Name, out _)))
            Fault(path, $"\"{property.Name}\" is missing; {Expected(property.PropertyType)} is expected.");
    }

    private static bool IsScalar(JsonElement value, Type type) => value.ValueKind switch
    {
        JsonValueKind.True or JsonValueKind.False => type == typeof(bool),
        JsonValueKind.Number when type == typeof(int) => value.TryGetInt32(out _),
        JsonValueKind.Number when type == typeof(long) => value.TryGetInt64(out _),
        JsonValueKind.Number when type == typeof(decimal) => value.TryGetDecimal(out _),
        JsonValueKind.String when type == typeof(DateOnly) =>
            DateOnly.TryParseExact(value.GetString(), "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out _),
        JsonValueKind.String when type.IsEnum => NamesOf(type).Contains(value.GetString()),
        JsonValueKind.String => type == typeof(string),
        _ => false,
    };

    private string Expected(Type type)
    {
        type = Nullable.GetUnderlyingType(type) ?? type;
        return type switch
        {
            { IsEnum: true } => "one of " + string.Join(", ", NamesOf(type).Select(name => $"\"{name}\"")),
            _ when type == typeof(string) => "a text",
            _ when type == typeof(bool) => "true or false",
            _ when type == typeof(int) || type == typeof(long) => "a whole number",
            _ when type == typeof(decimal) => "a number",
            _ when type == typeof(DateOnly) => "a date like \"2026-03-05\"",
            _ => options.GetTypeInfo(type).Kind == JsonTypeInfoKind.Enumerable ? "a list [ … ]" : "an object { … }",
        };
    }

    private static IEnumerable<string> NamesOf(Type type) => Enum.GetNames(type).Select(JsonNamingPolicy.CamelCase.ConvertName);

    private static string Shown(JsonElement value) => value.ValueKind switch
    {
        JsonValueKind.Object => "An object",
        JsonValueKind.Array => "A list",
        _ when value.GetRawText() is { Length: > 60 } text => text[..57] + "…",
        _ => value.GetRawText(),
    };
}
