using Microsoft.AspNetCore.Http;
using Microsoft.Azure.Functions.Worker;
using Microsoft.DurableTask.Client;

namespace AwardFunctions.FunctionApp.Http;

/// <summary>What approvers do, by a mailed link or signed in.</summary>
public sealed class ApproverFunctions(PortalDispatcher portal)
{
    /// <summary>The pages of <c>/decide</c>.</summary>
    [Function("decide-pages")]
    public IResult DecidePages([HttpTrigger(AuthorizationLevel.Anonymous, "get", "head", Route = "decide/{*path}")] HttpRequest request) => portal.Answer(request);

    /// <summary>The pages of <c>/approvals</c>.</summary>
    [Function("approvals-pages")]
    public IResult ApprovalsPages([HttpTrigger(AuthorizationLevel.Anonymous, "get", "head", Route = "approvals/{*path}")] HttpRequest request) => portal.Answer(request);

    /// <summary>Takes the decision, once.</summary>
    [Function("decide-take")]
    public IResult DecideTake(
        [HttpTrigger(AuthorizationLevel.Anonymous, "post", Route = "decide/on/{approvalId}")] HttpRequest request, [DurableClient] DurableTaskClient client) =>
        portal.Answer(request, client);

    /// <summary>Mails a new link to the mailbox of an expired one.</summary>
    [Function("decide-new-link")]
    public IResult DecideNewLink(
        [HttpTrigger(AuthorizationLevel.Anonymous, "post", Route = "decide/on/{approvalId}/new-link")] HttpRequest request, [DurableClient] DurableTaskClient client) =>
        portal.Answer(request, client);

    /// <summary>Takes a decision, once.</summary>
    [Function("approval-decide")]
    public IResult ApprovalDecide(
        [HttpTrigger(AuthorizationLevel.Anonymous, "post", Route = "approvals/{approvalId}")] HttpRequest request, [DurableClient] DurableTaskClient client) =>
        portal.Answer(request, client);

    /// <summary>Hands a decision to someone else until a day.</summary>
    [Function("approval-delegate")]
    public IResult ApprovalDelegate(
        [HttpTrigger(AuthorizationLevel.Anonymous, "post", Route = "approvals/{approvalId}/delegate")] HttpRequest request, [DurableClient] DurableTaskClient client) =>
        portal.Answer(request, client);
}
