using Microsoft.AspNetCore.Http;
using Microsoft.Azure.Functions.Worker;

namespace AwardFunctions.FunctionApp.Http;

/// <summary>The first page, and the answer to every address that nothing else answers.</summary>
/// <remarks>The host tries routes in the alphabetical order of their functions' names; this one must be the last.</remarks>
public sealed class WebsiteFunctions(PortalDispatcher portal)
{
    [Function("website")]
    public IResult Website(
        [HttpTrigger(AuthorizationLevel.Anonymous, "get", "head", "post", "put", "patch", "delete", "options", Route = "{*path}")] HttpRequest request) =>
        portal.Answer(request);
}
