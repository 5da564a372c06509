using System.Text;
using AwardFunctions.Portal.Pages.Shared;
using Microsoft.AspNetCore.Components;
using Microsoft.AspNetCore.Components.Web;
using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.Logging;

namespace AwardFunctions.Portal.Http;

/// <summary>Renders a page whole before the first byte goes out, so that a page that fails becomes an error page, not half a page.</summary>
internal sealed class PageResult(PortalContext context, Type page, object model, int status) : IResult
{
    public async Task ExecuteAsync(HttpContext httpContext)
    {
        var html = await RenderAsync();
        var response = httpContext.Response;
        response.StatusCode = status;
        response.ContentType = "text/html; charset=utf-8";
        response.ContentLength = html.Length;
        await response.Body.WriteAsync(html, httpContext.RequestAborted);
    }

    private async Task<byte[]> RenderAsync()
    {
        await using var renderer = new HtmlRenderer(context.Http.RequestServices, context.Get<ILoggerFactory>());
        return await renderer.Dispatcher.InvokeAsync(async () =>
        {
            var root = await renderer.RenderComponentAsync<PageHost>(ParameterView.FromDictionary(new Dictionary<string, object?>
            {
                [nameof(PageHost.Context)] = context,
                [nameof(PageHost.Page)] = page,
                [nameof(PageHost.Model)] = model,
            }));
            using var writer = new StringWriter(new StringBuilder(16 * 1024));
            writer.Write("<!DOCTYPE html>");
            root.WriteHtmlTo(writer);
            return Encoding.UTF8.GetBytes(writer.ToString());
        });
    }
}
