using System.Text.Json;
using AwardFunctions.Orchestrations.Abstractions;
using AwardFunctions.Orchestrations.Applications;
using AwardFunctions.Orchestrations.Outcomes;
using Microsoft.AspNetCore.Http;

namespace AwardFunctions.Portal.Http;

/// <summary>What a form that saves field by field says to its script, and hears from it.</summary>
internal static class FieldAnswers
{
    /// <summary>The value of the field that is to be saved.</summary>
    /// <exception cref="BadInputException">The body has none, or is no JSON.</exception>
    public static async Task<string> ReadValueAsync(PortalContext context)
    {
        try
        {
            var body = await context.Http.Request.ReadFromJsonAsync<FieldValue>(AwardJson.Options, context.Aborted);
            return body?.Value ?? throw new BadInputException("value", new("缺少字段内容。", "The value is missing."));
        }
        catch (Exception exception) when (exception is JsonException or InvalidOperationException)
        {
            throw new BadInputException("value", new("内容不是有效的 JSON。", "The body is no JSON."));
        }
    }

    /// <summary>The field's new version.</summary>
    public static IResult Saved(PortalContext context, FieldSaved saved)
    {
        var version = HttpETag.Of(saved.ETag);
        context.Http.Response.Headers.ETag = version;
        return Results.Json(new { etag = version, savedAt = saved.SavedAt }, AwardJson.Options);
    }

    /// <summary>Whether a refusal means that someone else has saved the field meanwhile.</summary>
    public static bool IsConflict(Refusal refusal, string field) => refusal.Kind == RefusalKind.Conflict && refusal.Field == field;

    /// <summary>412 with what stands in the field instead.</summary>
    public static IResult Conflict(PortalContext context, Refusal refusal, string field, string currentValue, string currentETag) =>
        context.Decline(new Problem(StatusCodes.Status412PreconditionFailed, refusal.Reason)
        {
            Field = field,
            Members = new Dictionary<string, object> { ["currentValue"] = currentValue, ["currentETag"] = currentETag },
        });

    private sealed record FieldValue(string? Value);
}
