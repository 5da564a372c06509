using System.Text.Json;
using AwardFunctions.Orchestrations.Abstractions;
using AwardFunctions.Portal.Pages.Shared;
using Microsoft.AspNetCore.Http;

namespace AwardFunctions.Portal.Http;

/// <summary>Answers with a problem: a page where the browser navigates, problem details otherwise.</summary>
public sealed class ProblemResult(PortalContext context, Problem problem) : IResult
{
    public Task ExecuteAsync(HttpContext httpContext)
    {
        foreach (var (name, value) in problem.Headers)
            httpContext.Response.Headers[name] = value;
        return context.WantsHtml ? ErrorPage.Render(context, problem, problem.Status).ExecuteAsync(httpContext) : WriteJsonAsync(httpContext);
    }

    private async Task WriteJsonAsync(HttpContext http)
    {
        var document = Describe(problem);
        document.Add("type", "about:blank");
        document.Add("title", problem.Title.In(context.Language));
        document.Add("status", problem.Status);
        if (problem.ErrorId is { } id)
            document.Add("errorId", id);
        if (problem.Others.Count > 0)
            document.Add("others", problem.Others.Select(Describe));
        foreach (var (name, value) in problem.Members)
            document.Add(name, value);

        http.Response.StatusCode = problem.Status;
        http.Response.ContentType = "application/problem+json";
        await http.Response.Body.WriteAsync(JsonSerializer.SerializeToUtf8Bytes(document, AwardJson.Options), http.RequestAborted);
    }

    private Dictionary<string, object> Describe(Problem one)
    {
        var document = new Dictionary<string, object> { ["detail"] = one.Detail.In(context.Language) };
        if (one.Field is { } field)
            document.Add("field", field);
        if (one.Citation is { } citation)
            document.Add("citation", new { label = citation.Label.In(context.Language), text = citation.Text.In(context.Language), edition = citation.Edition });
        return document;
    }
}
