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

    /// <summary>Saves one field of one's own score sheet.</summary>
    [Function("review-sheet-field")]
    public IResult ReviewSheetField(
        [HttpTrigger(AuthorizationLevel.Anonymous, "put", Route = "reviews/{cycleId}/{stageId}/{applicationId}/fields/{field}")] HttpRequest request, [DurableClient] DurableTaskClient client) =>
        portal.Answer(request, client);

    /// <summary>Locks the group's scores.</summary>
    [Function("review-lock")]
    public IResult ReviewLock(
        [HttpTrigger(AuthorizationLevel.Anonymous, "post", Route = "reviews/{cycleId}/{stageId}/lock")] HttpRequest request, [DurableClient] DurableTaskClient client) =>
        portal.Answer(request, client);

    /// <summary>Records what a group has agreed on.</summary>
    [Function("review-consensus-agree")]
    public IResult ReviewConsensusAgree(
        [HttpTrigger(AuthorizationLevel.Anonymous, "post", Route = "reviews/{cycleId}/{stageId}/{applicationId}/consensus")] HttpRequest request, [DurableClient] DurableTaskClient client) =>
        portal.Answer(request, client);

    /// <summary>Confirms what was agreed on, or dissents.</summary>
    [Function("review-consensus-answer")]
    public IResult ReviewConsensusAnswer(
        [HttpTrigger(AuthorizationLevel.Anonymous, "post", Route = "reviews/{cycleId}/{stageId}/{applicationId}/consensus/answer")] HttpRequest request, [DurableClient] DurableTaskClient client) =>
        portal.Answer(request, client);

    /// <summary>Asks for a change of a locked score.</summary>
    [Function("review-amend")]
    public IResult ReviewAmend(
        [HttpTrigger(AuthorizationLevel.Anonymous, "post", Route = "reviews/{cycleId}/{stageId}/{applicationId}/consensus/amend")] HttpRequest request, [DurableClient] DurableTaskClient client) =>
        portal.Answer(request, client);

    /// <summary>Records the days of a visit.</summary>
    [Function("review-visit-arrange")]
    public IResult ReviewVisitArrange(
        [HttpTrigger(AuthorizationLevel.Anonymous, "post", Route = "reviews/{cycleId}/{stageId}/{applicationId}/visit")] HttpRequest request, [DurableClient] DurableTaskClient client) =>
        portal.Answer(request, client);

    /// <summary>Records who was there.</summary>
    [Function("review-visit-attend")]
    public IResult ReviewVisitAttend(
        [HttpTrigger(AuthorizationLevel.Anonymous, "post", Route = "reviews/{cycleId}/{stageId}/{applicationId}/visit/attendance")] HttpRequest request, [DurableClient] DurableTaskClient client) =>
        portal.Answer(request, client);

    /// <summary>Keeps photos and documents of a visit.</summary>
    [Function("review-visit-evidence-add")]
    public IResult ReviewVisitEvidenceAdd(
        [HttpTrigger(AuthorizationLevel.Anonymous, "post", Route = "reviews/{cycleId}/{stageId}/{applicationId}/visit/evidence")] HttpRequest request, [DurableClient] DurableTaskClient client) =>
        portal.Answer(request, client);
}
