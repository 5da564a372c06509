using Microsoft.AspNetCore.Http;

namespace AwardFunctions.Portal.Http;

/// <summary>The cookie that holds a session's secret.</summary>
public static class SessionCookie
{
    internal const string Name = "award-session";

    public static string? Read(HttpContext http) => http.Request.Cookies[Name];

    /// <param name="until">When the session ends at the latest (UTC).</param>
    public static void Write(HttpContext http, string secret, DateTimeOffset until, TimeProvider clock) =>
        http.Response.Cookies.Append(Name, secret, Options(http, until - clock.GetUtcNow()));

    public static void Clear(HttpContext http) => http.Response.Cookies.Delete(Name, Options(http, null));

    /// <remarks>The life is told as a length, not as a date: under a simulated clock the browser's dates are not ours.</remarks>
    private static CookieOptions Options(HttpContext http, TimeSpan? life) =>
        new() { Path = "/", HttpOnly = true, SameSite = SameSiteMode.Lax, Secure = http.Request.IsHttps, MaxAge = life };
}
