using Microsoft.AspNetCore.Http;

namespace AwardFunctions.Portal.Http;

internal sealed class SeeOtherResult : IResult
{
    private readonly string path;

    /// <exception cref="ArgumentException">The path leads away from this site.</exception>
    public SeeOtherResult(string path)
    {
        if (!ReturnPath.IsLocal(path))
            throw new ArgumentException("Only paths of this site.", nameof(path));
        this.path = path;
    }

    public Task ExecuteAsync(HttpContext httpContext)
    {
        httpContext.Response.StatusCode = StatusCodes.Status303SeeOther;
        httpContext.Response.Headers.Location = path;
        return Task.CompletedTask;
    }
}
