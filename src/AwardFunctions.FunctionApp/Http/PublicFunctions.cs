using Microsoft.AspNetCore.Http;
using Microsoft.Azure.Functions.Worker;
using Microsoft.DurableTask.Client;

namespace AwardFunctions.FunctionApp.Http;

/// <summary>What everyone may see, and how everyone may object.</summary>
public sealed class PublicFunctions(PortalDispatcher portal)
{
    /// <summary>The pages of <c>/publicity</c>.</summary>
    [Function("publicity-pages")]
    public IResult PublicityPages([HttpTrigger(AuthorizationLevel.Anonymous, "get", "head", Route = "publicity/{*path}")] HttpRequest request) => portal.Answer(request);

    /// <summary>The pages of <c>/honours</c>.</summary>
    [Function("honours-pages")]
    public IResult HonoursPages([HttpTrigger(AuthorizationLevel.Anonymous, "get", "head", Route = "honours/{*path}")] HttpRequest request) => portal.Answer(request);

    /// <summary>The pages of <c>/regulations</c>.</summary>
    [Function("regulations-pages")]
    public IResult RegulationsPages([HttpTrigger(AuthorizationLevel.Anonymous, "get", "head", Route = "regulations/{*path}")] HttpRequest request) => portal.Answer(request);

    /// <summary>The pages of <c>/announcements</c>.</summary>
    [Function("announcements-pages")]
    public IResult AnnouncementsPages([HttpTrigger(AuthorizationLevel.Anonymous, "get", "head", Route = "announcements/{*path}")] HttpRequest request) => portal.Answer(request);

    /// <summary>Takes in an objection.</summary>
    [Function("objection")]
    public IResult Objection(
        [HttpTrigger(AuthorizationLevel.Anonymous, "post", Route = "publicity/{list}/object")] HttpRequest request, [DurableClient] DurableTaskClient client) =>
        portal.Answer(request, client);

    /// <summary>The pages of <c>/objections</c>.</summary>
    [Function("objections-pages")]
    public IResult ObjectionsPages([HttpTrigger(AuthorizationLevel.Anonymous, "get", "head", Route = "objections/{*path}")] HttpRequest request) => portal.Answer(request);

    /// <summary>Takes in an objection outside publicity.</summary>
    [Function("anytime-objection")]
    public IResult AnytimeObjection(
        [HttpTrigger(AuthorizationLevel.Anonymous, "post", Route = "objections/{cycleId}")] HttpRequest request, [DurableClient] DurableTaskClient client) =>
        portal.Answer(request, client);
}
