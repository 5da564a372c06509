using Microsoft.AspNetCore.Http;

namespace AwardFunctions.Portal.Http;

/// <summary>One thing the portal can be asked to do. Both hosts map their routes from these, and nothing else.</summary>
/// <param name="Name">Stable identity in kebab case, unique in the table; also the name of the Azure function.</param>
/// <param name="Method">The HTTP method; GET answers HEAD, too.</param>
/// <param name="Template">The path, with route values as <c>{name}</c> and without constraints, which hosts spell differently.</param>
/// <param name="Handle">Reads the request, calls one use case, maps its result.</param>
public sealed record Operation(string Name, string Method, string Template, Func<PortalContext, Task<IResult>> Handle)
{
    /// <summary>What it does, in one line of English, for the OpenAPI document.</summary>
    public required string Summary { get; init; }

    public Access Access { get; init; } = Access.Anyone;

    /// <summary>The longest request body in bytes, inclusive.</summary>
    public long BodyLimit { get; init; } = 256 * 1024;

    /// <summary>How a change proves that it was meant; not asked of methods that change nothing.</summary>
    public ForgeryProof Proof { get; init; } = ForgeryProof.FormToken;

    public RateClass Rate { get; init; } = RateClass.Normal;

    /// <summary>Answered only to a browser on this very machine.</summary>
    public bool LoopbackOnly { get; init; }

    /// <summary>False where this host has no such thing (no outbox, no simulated clock): the route then does not exist.</summary>
    public Func<IServiceProvider, bool>? AvailableWhen { get; init; }

    /// <summary>GET, HEAD and OPTIONS never change state, whatever a mail scanner follows.</summary>
    public bool ChangesState => Method is not ("GET" or "HEAD" or "OPTIONS");

    /// <summary>The methods under which hosts map it.</summary>
    public string[] Methods => Method == "GET" ? ["GET", "HEAD"] : [Method];

    public static Operation Get(string name, string template, string summary, Func<PortalContext, Task<IResult>> handle) =>
        new(name, "GET", template, handle) { Summary = summary, BodyLimit = 0 };

    public static Operation Post(string name, string template, string summary, Func<PortalContext, Task<IResult>> handle) =>
        new(name, "POST", template, handle) { Summary = summary };
}
