using Microsoft.AspNetCore.Antiforgery;

namespace AwardFunctions.Portal.Http;

/// <summary>The token that every form of ours carries.</summary>
public static class FormToken
{
    /// <summary>The form field that holds it.</summary>
    public const string Field = "_token";

    /// <summary>The header that scripts send it in.</summary>
    public const string Header = "X-Form-Token";

    /// <summary>The token for a page's forms; its other half goes into a cookie.</summary>
    public static string For(PortalContext context) => context.Get<IAntiforgery>().GetAndStoreTokens(context.Http).RequestToken!;

    /// <summary>Checks a token that a handler read itself.</summary>
    public static Task<bool> IsValidAsync(PortalContext context, string token)
    {
        context.Http.Request.Headers[Header] = token;
        return context.Get<IAntiforgery>().IsRequestValidAsync(context.Http);
    }

    internal static Problem Refused { get; } = new(403, new(
        "页面已过期，或请求不是从本站页面发出的。请返回上一页，刷新后重试；已保存的内容不会丢失。",
        "The page has expired, or the request did not come from a page of this site. Go back, reload and try again; what was saved is safe."));
}
