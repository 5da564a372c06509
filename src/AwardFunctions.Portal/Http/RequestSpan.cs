using System.Diagnostics;
using Microsoft.AspNetCore.Http;

namespace AwardFunctions.Portal.Http;

/// <summary>Says in the host's own span of a request what it was about.</summary>
public static class RequestSpan
{
    /// <summary>Tags that hold what was asked for word by word.</summary>
    private static readonly string[] Telling = ["url.path", "url.query", "url.full", "http.target", "http.url"];

    /// <summary>The template, never the path: a path may hold the token of a mailed link.</summary>
    public static void Describe(Activity? span, HttpContext http, Operation operation)
    {
        if (span is not { IsAllDataRequested: true })
            return;
        foreach (var tag in Telling)
            span.SetTag(tag, null);
        span.DisplayName = $"{http.Request.Method} {operation.Template}";
        span.SetTag("award.operation", operation.Name)
            .SetTag("http.route", operation.Template)
            .SetTag("http.request.method", http.Request.Method)
            .SetTag("http.response.status_code", http.Response.StatusCode);
        // Probes and style sheets would bury what people do.
        if (operation.Rate == RateClass.Unlimited && http.Response.StatusCode < 500)
            span.ActivityTraceFlags &= ~ActivityTraceFlags.Recorded;
    }
}
