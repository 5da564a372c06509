using AwardFunctions.Portal.Http;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Routing;

namespace AwardFunctions.FunctionApp.Http;

/// <summary>Has the portal's request chain answer.</summary>
internal sealed class PortalAnswer(RequestChain chain, Operation? operation, RouteValueDictionary values) : IResult
{
    public Task ExecuteAsync(HttpContext httpContext)
    {
        httpContext.Request.RouteValues = values;
        return operation is null ? chain.RunUnmatchedAsync(httpContext) : chain.RunAsync(httpContext, operation);
    }
}
