using Microsoft.AspNetCore.Http;
using Microsoft.Azure.Functions.Worker;
using Microsoft.DurableTask.Client;

namespace AwardFunctions.FunctionApp.Http;

/// <summary>What the office does about presentations.</summary>
public sealed class PresentationFunctions(PortalDispatcher portal)
{
    /// <summary>Sets another time, place or order of the presentations.</summary>
    [Function("office-presentation-change")]
    public IResult OfficePresentationChange(
        [HttpTrigger(AuthorizationLevel.Anonymous, "post", Route = "office/cycles/{cycleId}/presentations/{stageId}/change")] HttpRequest request, [DurableClient] DurableTaskClient client) =>
        portal.Answer(request, client);

    /// <summary>Closes the presentations without those members of the panel who are absent.</summary>
    [Function("office-presentation-close")]
    public IResult OfficePresentationClose(
        [HttpTrigger(AuthorizationLevel.Anonymous, "post", Route = "office/cycles/{cycleId}/presentations/{stageId}/close")] HttpRequest request, [DurableClient] DurableTaskClient client) =>
        portal.Answer(request, client);
}
