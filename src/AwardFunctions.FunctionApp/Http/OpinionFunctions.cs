using Microsoft.AspNetCore.Http;
using Microsoft.Azure.Functions.Worker;
using Microsoft.DurableTask.Client;

namespace AwardFunctions.FunctionApp.Http;

/// <summary>What the office does about departments' opinions.</summary>
public sealed class OpinionFunctions(PortalDispatcher portal)
{
    /// <summary>Asks a department at another mailbox.</summary>
    [Function("office-opinion-reask")]
    public IResult OfficeOpinionReask(
        [HttpTrigger(AuthorizationLevel.Anonymous, "post", Route = "office/cycles/{cycleId}/opinions/{approvalId}/mailbox")] HttpRequest request, [DurableClient] DurableTaskClient client) =>
        portal.Answer(request, client);

    /// <summary>Records that a department did not reply.</summary>
    [Function("office-opinion-close")]
    public IResult OfficeOpinionClose(
        [HttpTrigger(AuthorizationLevel.Anonymous, "post", Route = "office/cycles/{cycleId}/opinions/{approvalId}/close")] HttpRequest request, [DurableClient] DurableTaskClient client) =>
        portal.Answer(request, client);
}
