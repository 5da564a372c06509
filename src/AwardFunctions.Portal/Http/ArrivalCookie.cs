using AwardFunctions.Orchestrations.Outcomes;
using Microsoft.AspNetCore.Http;

namespace AwardFunctions.Portal.Http;

/// <summary>
/// Takes the token of a mailed link out of the URL on arrival: it moves into a short-lived cookie that only the confirming page's
/// path gets, so that it reaches neither the history nor a Referer nor a log.
/// </summary>
public static class ArrivalCookie
{
    /// <param name="path">The path under which the confirmation page lives, e.g. "/sign-in"; it also separates one kind of token from another.</param>
    public static void Keep(HttpContext http, string path, string token) =>
        http.Response.Cookies.Append(NameOf(path), token, Options(http, path, TimeSpan.FromMinutes(30)));

    /// <summary>The token that arrived for a page; null where none did, or its time is over.</summary>
    public static string? Read(HttpContext http, string path) => http.Request.Cookies[NameOf(path)] is { Length: > 0 } token ? token : null;

    /// <summary>What a mailed link does first: where it leads anywhere, its token moves into the cookie of that page. It changes nothing else.</summary>
    /// <param name="context">A request with the token in its path.</param>
    /// <param name="open">Looks at what the token leads to.</param>
    /// <param name="pathOf">The path of its page, one for each matter: two of them in two tabs are not mixed up.</param>
    public static async Task<IResult> ArriveAsync<T>(PortalContext context, Func<string, Task<Outcome<T>>> open, Func<T, string> pathOf)
    {
        var token = context.Route("token");
        var opened = await open(token);
        if (opened.Refusal is { } refusal)
            return context.Decline(refusal);
        var path = pathOf(opened.Value);
        Keep(context.Http, path, token);
        return PortalContext.SeeOther(path);
    }

    public static void Clear(HttpContext http, string path) => http.Response.Cookies.Delete(NameOf(path), Options(http, path, null));

    private static string NameOf(string path) => "arrival" + path.Replace('/', '-');

    /// <remarks>Lax, not Strict: the redirect that follows a click in a web mailer counts as cross-site.</remarks>
    private static CookieOptions Options(HttpContext http, string path, TimeSpan? life) =>
        new() { Path = path, HttpOnly = true, SameSite = SameSiteMode.Lax, Secure = http.Request.IsHttps, MaxAge = life };
}
