using Microsoft.AspNetCore.Http;
using Microsoft.Azure.Functions.Worker;
using Microsoft.DurableTask.Client;

namespace AwardFunctions.FunctionApp.Http;

/// <summary>What experts do.</summary>
public sealed class ReviewerFunctions(PortalDispatcher portal)
{
    /// <summary>The pages of <c>/reviews</c>.</summary>
    [Function("reviews-pages")]
    public IResult ReviewsPages([HttpTrigger(AuthorizationLevel.Anonymous, "get", "head", Route = "reviews/{*path}")] HttpRequest request) => portal.Answer(request);

    /// <summary>Saves or submits one's own score sheet.</summary>
    [Function("review-sheet-save")]
    public IResult ReviewSheetSave(
        [HttpTrigger(AuthorizationLevel.Anonymous, "post", Route = "reviews/{cycleId}/{stageId}/{applicationId}")] HttpRequest request, [DurableClient] DurableTaskClient client) =>
        portal.Answer(request, client);
}
