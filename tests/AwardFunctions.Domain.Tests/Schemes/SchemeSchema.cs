using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Json.Nodes;
using System.Text.Json.Schema;
using System.Text.RegularExpressions;
using System.Xml.Linq;
using AwardFunctions.Domain.Schemes;

namespace AwardFunctions.Domain.Tests.Schemes;

/// <summary>The JSON Schema of scheme files, made from the types and their documentation.</summary>
internal static partial class SchemeSchema
{
    private static readonly Dictionary<string, XElement> Docs = XDocument
        .Load(Path.ChangeExtension(typeof(Scheme).Assembly.Location, ".xml"))
        .Descendants("member")
        .ToDictionary(member => member.Attribute("name")!.Value);

    public static string Text()
    {
        var schema = SchemeJson.Options.GetJsonSchemaAsNode(typeof(Scheme), new JsonSchemaExporterOptions { TreatNullObliviousAsNonNullable = true, TransformSchemaNode = Describe });
        var root = new JsonObject
        {
            ["$schema"] = "https://json-schema.org/draft/2020-12/schema",
            ["title"] = "Award scheme",
        };
        foreach (var (name, value) in schema.AsObject().ToList())
            root[name] = value?.DeepClone();
        return root.ToJsonString(new JsonSerializerOptions { WriteIndented = true, Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping }) + "\n";
    }

    private static JsonNode Describe(JsonSchemaExporterContext context, JsonNode schema)
    {
        var text = context.PropertyInfo is { } property
            ? Summary($"P:{property.DeclaringType.FullName}.{ClrName(property.Name)}") ?? Parameter(property.DeclaringType, ClrName(property.Name)) ?? Summary($"T:{context.TypeInfo.Type.FullName}")
            : Summary($"T:{context.TypeInfo.Type.FullName}");
        if (text is null || schema is not JsonObject members || members.ContainsKey("description"))
            return schema;
        members.Insert(0, "description", text);
        return schema;
    }

    private static string ClrName(string jsonName) => char.ToUpperInvariant(jsonName[0]) + jsonName[1..];

    private static string? Summary(string member) => Docs.TryGetValue(member, out var doc) ? Plain(doc.Element("summary")) : null;

    private static string? Parameter(Type type, string name) => Docs.TryGetValue($"T:{type.FullName}", out var doc)
        ? Plain(doc.Elements("param").FirstOrDefault(param => param.Attribute("name")!.Value == name))
        : null;

    private static string? Plain(XElement? element) => element is null ? null : Space().Replace(element.Value, " ").Trim();

    [GeneratedRegex(@"\s+")]
    private static partial Regex Space();
}
