using Microsoft.AspNetCore.Http;
using Microsoft.Azure.Functions.Worker;
using Microsoft.DurableTask.Client;

namespace AwardFunctions.FunctionApp.Http;

/// <summary>What applicants do.</summary>
public sealed class ApplicantFunctions(PortalDispatcher portal)
{
    /// <summary>The pages of <c>/applications</c>.</summary>
    [Function("applications-pages")]
    public IResult ApplicationsPages([HttpTrigger(AuthorizationLevel.Anonymous, "get", "head", Route = "applications/{*path}")] HttpRequest request) => portal.Answer(request);

    /// <summary>Begins an application.</summary>
    [Function("application-start")]
    public IResult ApplicationStart(
        [HttpTrigger(AuthorizationLevel.Anonymous, "post", Route = "announcements/{cycle}/start")] HttpRequest request, [DurableClient] DurableTaskClient client) =>
        portal.Answer(request, client);

    /// <summary>Saves the whole form.</summary>
    [Function("application-form-save")]
    public IResult ApplicationFormSave(
        [HttpTrigger(AuthorizationLevel.Anonymous, "post", Route = "applications/{application}/form")] HttpRequest request, [DurableClient] DurableTaskClient client) =>
        portal.Answer(request, client);

    /// <summary>Saves the self-score sheet.</summary>
    [Function("application-score-save")]
    public IResult ApplicationScoreSave(
        [HttpTrigger(AuthorizationLevel.Anonymous, "post", Route = "applications/{application}/self-score")] HttpRequest request, [DurableClient] DurableTaskClient client) =>
        portal.Answer(request, client);

    /// <summary>Saves one field that is still at the version named by If-Match.</summary>
    [Function("application-field")]
    public IResult ApplicationField(
        [HttpTrigger(AuthorizationLevel.Anonymous, "put", Route = "applications/{application}/fields/{field}")] HttpRequest request, [DurableClient] DurableTaskClient client) =>
        portal.Answer(request, client);

    /// <summary>Attaches a file, for browsers without scripts.</summary>
    [Function("application-document-add")]
    public IResult ApplicationDocumentAdd(
        [HttpTrigger(AuthorizationLevel.Anonymous, "post", Route = "applications/{application}/documents/{document}")] HttpRequest request, [DurableClient] DurableTaskClient client) =>
        portal.Answer(request, client);

    /// <summary>Takes a document off.</summary>
    [Function("application-document-remove")]
    public IResult ApplicationDocumentRemove(
        [HttpTrigger(AuthorizationLevel.Anonymous, "post", Route = "applications/{application}/documents/{document}/remove")] HttpRequest request, [DurableClient] DurableTaskClient client) =>
        portal.Answer(request, client);

    /// <summary>Chooses who is to recommend the application.</summary>
    [Function("application-recommenders-choose")]
    public IResult ApplicationRecommendersChoose(
        [HttpTrigger(AuthorizationLevel.Anonymous, "post", Route = "applications/{application}/recommenders")] HttpRequest request, [DurableClient] DurableTaskClient client) =>
        portal.Answer(request, client);

    /// <summary>Submits the application or its correction.</summary>
    [Function("application-submit")]
    public IResult ApplicationSubmit(
        [HttpTrigger(AuthorizationLevel.Anonymous, "post", Route = "applications/{application}/submit")] HttpRequest request, [DurableClient] DurableTaskClient client) =>
        portal.Answer(request, client);

    /// <summary>Withdraws the application.</summary>
    [Function("application-withdraw")]
    public IResult ApplicationWithdraw(
        [HttpTrigger(AuthorizationLevel.Anonymous, "post", Route = "applications/{application}/withdraw")] HttpRequest request, [DurableClient] DurableTaskClient client) =>
        portal.Answer(request, client);
}
