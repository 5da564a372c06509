using System.Text.Json;
using System.Text.RegularExpressions;
using AwardFunctions.Orchestrations.Abstractions;

namespace AwardFunctions.Portal.Http;

/// <summary>The OpenAPI description of the route table.</summary>
public static partial class OpenApiDocument
{
    /// <summary>UTF-8 JSON, OpenAPI 3.1.</summary>
    public static byte[] Of(OperationTable table) => JsonSerializer.SerializeToUtf8Bytes(new
    {
        openapi = "3.1.0",
        info = new { title = "AwardFunctions", version = "1" },
        paths = table.Operations.GroupBy(operation => operation.Template).ToDictionary(
            group => group.Key.Replace("{**", "{", StringComparison.Ordinal),
            group => group.ToDictionary(operation => operation.Method.ToLowerInvariant(), Describe)),
        components = new
        {
            securitySchemes = new { session = new Dictionary<string, string> { ["type"] = "apiKey", ["in"] = "cookie", ["name"] = SessionCookie.Name } },
            schemas = new { Problem = ProblemSchema },
        },
    }, AwardJson.Options);

    private static object ProblemSchema { get; } = new
    {
        type = "object",
        required = new[] { "title", "status", "detail" },
        properties = new Dictionary<string, object>
        {
            ["type"] = new { type = "string" },
            ["title"] = new { type = "string" },
            ["status"] = new { type = "integer" },
            ["detail"] = new { type = "string" },
            ["field"] = new { type = "string", description = "The form field it is about." },
            ["citation"] = new
            {
                type = "object",
                properties = new { label = new { type = "string" }, text = new { type = "string" }, edition = new { type = "string" } },
            },
            ["errorId"] = new { type = "string" },
        },
    };

    private static object Describe(Operation operation) => new
    {
        operationId = operation.Name,
        summary = operation.Summary,
        description = operation.Access.Roles.Count == 0 ? null : $"Roles: {string.Join(", ", operation.Access.Roles)}.",
        security = operation.Access.MustSignIn ? new[] { new { session = Array.Empty<string>() } } : null,
        parameters = RouteValue().Matches(operation.Template).Select(match => new Dictionary<string, object>
        {
            ["name"] = match.Groups[1].Value,
            ["in"] = "path",
            ["required"] = true,
            ["schema"] = new { type = "string" },
        }).ToArray(),
        responses = Responses(operation),
    };

    private static Dictionary<string, object> Responses(Operation operation)
    {
        var problem = new { description = "Problem details (RFC 9457).", content = new Dictionary<string, object> { ["application/problem+json"] = new { schema = new Dictionary<string, string> { ["$ref"] = "#/components/schemas/Problem" } } } };
        var responses = new Dictionary<string, object> { [operation.ChangesState ? "2XX" : "200"] = new { description = "Done." }, ["default"] = problem };
        if (operation.ChangesState)
            responses["303"] = new { description = "Done; see the page it leads to." };
        return responses;
    }

    [GeneratedRegex(@"\{\**(\w+)\}")]
    private static partial Regex RouteValue();
}
