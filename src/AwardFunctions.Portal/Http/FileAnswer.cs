using System.Net.Http.Headers;
using Microsoft.AspNetCore.Http;

namespace AwardFunctions.Portal.Http;

/// <summary>Sends a file that people handed in: always as a download, never as a page of ours.</summary>
internal sealed class FileAnswer(Stream content, string fileName, string contentType, long length) : IResult
{
    public async Task ExecuteAsync(HttpContext httpContext)
    {
        await using (content)
        {
            var response = httpContext.Response;
            response.ContentType = contentType;
            response.ContentLength = length;
            response.Headers.ContentDisposition = new ContentDispositionHeaderValue("attachment") { FileNameStar = fileName }.ToString();
            if (!HttpMethods.IsHead(httpContext.Request.Method))
                await content.CopyToAsync(response.Body, httpContext.RequestAborted);
        }
    }
}
