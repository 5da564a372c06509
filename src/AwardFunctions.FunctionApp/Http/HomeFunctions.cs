using Microsoft.AspNetCore.Http;
using Microsoft.Azure.Functions.Worker;

namespace AwardFunctions.FunctionApp.Http;

/// <summary>The first page, and the answer to every address that nothing else answers.</summary>
public sealed class HomeFunctions(PortalDispatcher portal)
{
    [Function("home-pages")]
    public IResult HomePages(
        [HttpTrigger(AuthorizationLevel.Anonymous, "get", "head", "post", "put", "patch", "delete", "options", Route = "{*path}")] HttpRequest request) =>
        portal.Answer(request);
}
