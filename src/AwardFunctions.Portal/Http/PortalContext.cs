using System.Net;
using AwardFunctions.Domain.Schemes;
using AwardFunctions.Orchestrations.Outcomes;
using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.DependencyInjection;

namespace AwardFunctions.Portal.Http;

/// <summary>What a handler and its page know about a request.</summary>
public sealed class PortalContext(HttpContext http, Operation operation)
{
    private FormInput? form;

    public HttpContext Http { get; } = http;

    public Operation Operation { get; } = operation;

    /// <summary>"zh-CN" or "en".</summary>
    public string Language { get; } = Portal.Http.Language.Of(http);

    /// <summary>The signed-in person, or null.</summary>
    public Visitor? Visitor { get; internal set; }

    public CancellationToken Aborted => Http.RequestAborted;

    /// <summary>The signed-in person, for operations that ask for one.</summary>
    /// <exception cref="InvalidOperationException">The operation lets anyone in.</exception>
    public Visitor Person => Visitor ?? throw new InvalidOperationException($"{Operation.Name} does not ask people to sign in.");

    /// <summary>The page as a browser sees it, without the origin: where to come back to.</summary>
    public string PathAndQuery => Http.Request.Path + Http.Request.QueryString;

    /// <summary>True where a person's browser navigates, false for scripts and machines.</summary>
    public bool WantsHtml => Http.Request.Headers.Accept.Any(value => value?.Contains("text/html", StringComparison.OrdinalIgnoreCase) == true);

    public T Get<T>()
        where T : notnull => Http.RequestServices.GetRequiredService<T>();

    public string In(LocalizedText text) => text.In(Language);

    /// <summary>A value of the path.</summary>
    public string Route(string name) => (string)Http.Request.RouteValues[name]!;

    /// <summary>A value of the query, or null where it is missing or empty.</summary>
    public string? Query(string name) => Http.Request.Query[name].ToString() is { Length: > 0 } value ? value : null;

    /// <summary>The posted form.</summary>
    /// <exception cref="BadInputException">The body is no form.</exception>
    public async Task<FormInput> FormAsync()
    {
        if (form is not null)
            return form;
        if (!Http.Request.HasFormContentType)
            throw new BadInputException("Content-Type", new("需要表单数据。", "Form data is needed."));
        return form = new FormInput(await Http.Request.ReadFormAsync(Aborted));
    }

    /// <summary>
    /// The client's address: the connection's own, or, behind a reverse proxy on this machine, the last one it vouches for.
    /// </summary>
    public IPAddress Address =>
        Http.Connection.RemoteIpAddress is { } remote && !IPAddress.IsLoopback(remote) ? remote
        : IPAddress.TryParse(Http.Request.Headers["X-Forwarded-For"].ToString().Split(',')[^1].Trim(), out var forwarded) ? forwarded
        : IPAddress.Loopback;

    /// <summary>True for a browser on this machine; a foreign name that resolves to it (DNS rebinding) does not count.</summary>
    public bool IsLocal =>
        IPAddress.IsLoopback(Address) && Http.Request.Host.Host is "localhost" or "127.0.0.1" or "[::1]" or "::1";

    /// <summary>Sends the browser to another page after a change (303): a reload repeats nothing.</summary>
    public static IResult SeeOther(string path) => new SeeOtherResult(path);

    /// <summary>Declines with a problem.</summary>
    public IResult Decline(Problem problem) => new ProblemResult(this, problem);

    /// <summary>Declines as a use case refused.</summary>
    public IResult Decline(Refusal refusal) => Decline(Problem.Of(refusal));

    public IResult NotFound() => Decline(Problem.NotFound);
}
