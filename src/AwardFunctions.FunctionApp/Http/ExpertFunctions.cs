using Microsoft.AspNetCore.Http;
using Microsoft.Azure.Functions.Worker;
using Microsoft.DurableTask.Client;

namespace AwardFunctions.FunctionApp.Http;

/// <summary>Keeping the pool of experts.</summary>
public sealed class ExpertFunctions(PortalDispatcher portal)
{
    /// <summary>Adds an expert, who becomes a reviewer.</summary>
    [Function("office-experts-add")]
    public IResult OfficeExpertsAdd(
        [HttpTrigger(AuthorizationLevel.Anonymous, "post", Route = "office/experts/new")] HttpRequest request, [DurableClient] DurableTaskClient client) =>
        portal.Answer(request, client);

    /// <summary>Shows what importing a CSV file would do; changes nothing.</summary>
    [Function("office-experts-preview")]
    public IResult OfficeExpertsPreview(
        [HttpTrigger(AuthorizationLevel.Anonymous, "post", Route = "office/experts/import")] HttpRequest request, [DurableClient] DurableTaskClient client) =>
        portal.Answer(request, client);

    /// <summary>Imports a CSV file of experts, all of it or nothing.</summary>
    [Function("office-experts-take-in")]
    public IResult OfficeExpertsTakeIn(
        [HttpTrigger(AuthorizationLevel.Anonymous, "post", Route = "office/experts/take-in")] HttpRequest request, [DurableClient] DurableTaskClient client) =>
        portal.Answer(request, client);

    /// <summary>Changes what is known of an expert.</summary>
    [Function("office-expert-change")]
    public IResult OfficeExpertChange(
        [HttpTrigger(AuthorizationLevel.Anonymous, "post", Route = "office/experts/of/{scheme}/{expertId}")] HttpRequest request, [DurableClient] DurableTaskClient client) =>
        portal.Answer(request, client);

    /// <summary>Suspends, disqualifies or reinstates an expert, with the reason.</summary>
    [Function("office-expert-standing")]
    public IResult OfficeExpertStanding(
        [HttpTrigger(AuthorizationLevel.Anonymous, "post", Route = "office/experts/of/{scheme}/{expertId}/standing")] HttpRequest request, [DurableClient] DurableTaskClient client) =>
        portal.Answer(request, client);
}
