using Microsoft.AspNetCore.Http;
using Microsoft.Azure.Functions.Worker;
using Microsoft.DurableTask.Client;

namespace AwardFunctions.FunctionApp.Http;

/// <summary>Resumable uploads: tus 1.0.</summary>
public sealed class UploadFunctions(PortalDispatcher portal)
{
    /// <summary>Says what the upload server can do.</summary>
    [Function("uploads-options")]
    public IResult UploadsOptions([HttpTrigger(AuthorizationLevel.Anonymous, "options", Route = "uploads")] HttpRequest request) => portal.Answer(request);

    /// <summary>Begins an upload.</summary>
    [Function("uploads-begin")]
    public IResult UploadsBegin(
        [HttpTrigger(AuthorizationLevel.Anonymous, "post", Route = "uploads")] HttpRequest request, [DurableClient] DurableTaskClient client) =>
        portal.Answer(request, client);

    /// <summary>Says how far an upload has come.</summary>
    [Function("uploads-state")]
    public IResult UploadsState([HttpTrigger(AuthorizationLevel.Anonymous, "head", Route = "uploads/{upload}")] HttpRequest request) => portal.Answer(request);

    /// <summary>Appends a chunk.</summary>
    [Function("uploads-append")]
    public IResult UploadsAppend(
        [HttpTrigger(AuthorizationLevel.Anonymous, "patch", Route = "uploads/{upload}")] HttpRequest request, [DurableClient] DurableTaskClient client) =>
        portal.Answer(request, client);

    /// <summary>Ends an upload and forgets its bytes.</summary>
    [Function("uploads-end")]
    public IResult UploadsEnd(
        [HttpTrigger(AuthorizationLevel.Anonymous, "delete", Route = "uploads/{upload}")] HttpRequest request, [DurableClient] DurableTaskClient client) =>
        portal.Answer(request, client);

    /// <summary>Appends or ends for clients that cannot send PATCH or DELETE.</summary>
    [Function("uploads-override")]
    public IResult UploadsOverride(
        [HttpTrigger(AuthorizationLevel.Anonymous, "post", Route = "uploads/{upload}")] HttpRequest request, [DurableClient] DurableTaskClient client) =>
        portal.Answer(request, client);
}
