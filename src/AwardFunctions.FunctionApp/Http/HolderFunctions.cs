using Microsoft.AspNetCore.Http;
using Microsoft.Azure.Functions.Worker;
using Microsoft.DurableTask.Client;

namespace AwardFunctions.FunctionApp.Http;

/// <summary>What holders do with their honours.</summary>
public sealed class HolderFunctions(PortalDispatcher portal)
{
    /// <summary>The pages of <c>/holders</c>.</summary>
    [Function("holders-pages")]
    public IResult HoldersPages([HttpTrigger(AuthorizationLevel.Anonymous, "get", "head", Route = "holders/{*path}")] HttpRequest request) => portal.Answer(request);

    /// <summary>Begins a yearly self-report.</summary>
    [Function("self-report-begin")]
    public IResult SelfReportBegin(
        [HttpTrigger(AuthorizationLevel.Anonymous, "post", Route = "holders/{certificate}/reports/{year}/begin")] HttpRequest request, [DurableClient] DurableTaskClient client) =>
        portal.Answer(request, client);

    /// <summary>Saves the whole self-report.</summary>
    [Function("self-report-save")]
    public IResult SelfReportSave(
        [HttpTrigger(AuthorizationLevel.Anonymous, "post", Route = "holders/{certificate}/reports/{year}/form")] HttpRequest request, [DurableClient] DurableTaskClient client) =>
        portal.Answer(request, client);

    /// <summary>Saves one field of a self-report that is still at the version named by If-Match.</summary>
    [Function("self-report-field")]
    public IResult SelfReportField(
        [HttpTrigger(AuthorizationLevel.Anonymous, "put", Route = "holders/{certificate}/reports/{year}/fields/{field}")] HttpRequest request, [DurableClient] DurableTaskClient client) =>
        portal.Answer(request, client);

    /// <summary>Attaches a file to a self-report, for browsers without scripts.</summary>
    [Function("self-report-document-add")]
    public IResult SelfReportDocumentAdd(
        [HttpTrigger(AuthorizationLevel.Anonymous, "post", Route = "holders/{certificate}/reports/{year}/documents/{document}")] HttpRequest request, [DurableClient] DurableTaskClient client) =>
        portal.Answer(request, client);

    /// <summary>Takes a file off a self-report.</summary>
    [Function("self-report-document-remove")]
    public IResult SelfReportDocumentRemove(
        [HttpTrigger(AuthorizationLevel.Anonymous, "post", Route = "holders/{certificate}/reports/{year}/documents/{document}/remove")] HttpRequest request, [DurableClient] DurableTaskClient client) =>
        portal.Answer(request, client);

    /// <summary>Hands a self-report in.</summary>
    [Function("self-report-submit")]
    public IResult SelfReportSubmit(
        [HttpTrigger(AuthorizationLevel.Anonymous, "post", Route = "holders/{certificate}/reports/{year}/submit")] HttpRequest request, [DurableClient] DurableTaskClient client) =>
        portal.Answer(request, client);

    /// <summary>Adds a line to the account of a prize.</summary>
    [Function("prize-line-add")]
    public IResult PrizeLineAdd(
        [HttpTrigger(AuthorizationLevel.Anonymous, "post", Route = "holders/{certificate}/prize/lines")] HttpRequest request, [DurableClient] DurableTaskClient client) =>
        portal.Answer(request, client);

    /// <summary>Takes a line off the account of a prize.</summary>
    [Function("prize-line-remove")]
    public IResult PrizeLineRemove(
        [HttpTrigger(AuthorizationLevel.Anonymous, "post", Route = "holders/{certificate}/prize/lines/{line}/remove")] HttpRequest request, [DurableClient] DurableTaskClient client) =>
        portal.Answer(request, client);

    /// <summary>Attaches receipts to the account of a prize, for browsers without scripts.</summary>
    [Function("prize-document-add")]
    public IResult PrizeDocumentAdd(
        [HttpTrigger(AuthorizationLevel.Anonymous, "post", Route = "holders/{certificate}/prize/documents/{document}")] HttpRequest request, [DurableClient] DurableTaskClient client) =>
        portal.Answer(request, client);

    /// <summary>Takes a receipt off the account of a prize.</summary>
    [Function("prize-document-remove")]
    public IResult PrizeDocumentRemove(
        [HttpTrigger(AuthorizationLevel.Anonymous, "post", Route = "holders/{certificate}/prize/documents/{document}/remove")] HttpRequest request, [DurableClient] DurableTaskClient client) =>
        portal.Answer(request, client);

    /// <summary>Hands the account of a prize in.</summary>
    [Function("prize-submit")]
    public IResult PrizeSubmit(
        [HttpTrigger(AuthorizationLevel.Anonymous, "post", Route = "holders/{certificate}/prize/submit")] HttpRequest request, [DurableClient] DurableTaskClient client) =>
        portal.Answer(request, client);
}
