using Microsoft.AspNetCore.Http;
using Microsoft.Azure.Functions.Worker;
using Microsoft.DurableTask.Client;

namespace AwardFunctions.FunctionApp.Http;

/// <summary>The supervision group, and what experts tell of themselves.</summary>
public sealed class SupervisionFunctions(PortalDispatcher portal)
{
    /// <summary>The pages of <c>/supervision</c>.</summary>
    [Function("supervision-pages")]
    public IResult SupervisionPages([HttpTrigger(AuthorizationLevel.Anonymous, "get", "head", Route = "supervision/{*path}")] HttpRequest request) => portal.Answer(request);

    /// <summary>Names the supervision group of a cycle.</summary>
    [Function("office-supervision-name")]
    public IResult OfficeSupervisionName(
        [HttpTrigger(AuthorizationLevel.Anonymous, "post", Route = "office/cycles/{cycleId}/supervision")] HttpRequest request, [DurableClient] DurableTaskClient client) =>
        portal.Answer(request, client);

    /// <summary>The pages of <c>/expert</c>.</summary>
    [Function("expert-pages")]
    public IResult ExpertPages([HttpTrigger(AuthorizationLevel.Anonymous, "get", "head", Route = "expert/{*path}")] HttpRequest request) => portal.Answer(request);

    /// <summary>Declares an interest in an organisation.</summary>
    [Function("expert-declare")]
    public IResult ExpertDeclare(
        [HttpTrigger(AuthorizationLevel.Anonymous, "post", Route = "expert")] HttpRequest request, [DurableClient] DurableTaskClient client) =>
        portal.Answer(request, client);
}
