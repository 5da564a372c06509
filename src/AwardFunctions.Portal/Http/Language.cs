using Microsoft.AspNetCore.Http;

namespace AwardFunctions.Portal.Http;

/// <summary>Which of the two languages a request is answered in: Chinese unless English was asked for.</summary>
public static class Language
{
    public const string Chinese = "zh-CN";

    public const string English = "en";

    private const string Cookie = "lang";

    /// <summary>The language of <c>?lang=</c>, which a cookie then remembers, else of the cookie.</summary>
    public static string Of(HttpContext http)
    {
        if (!http.Request.Query.TryGetValue("lang", out var asked))
            return Known(http.Request.Cookies[Cookie]);
        var language = Known(asked);
        http.Response.Cookies.Append(Cookie, language, new CookieOptions
        {
            Path = "/",
            MaxAge = TimeSpan.FromDays(365),
            SameSite = SameSiteMode.Lax,
            Secure = http.Request.IsHttps,
            HttpOnly = true,
        });
        return language;
    }

    private static string Known(string? language) => language == English ? English : Chinese;
}
