using Microsoft.AspNetCore.Http;
using Microsoft.Azure.Functions.Worker;
using Microsoft.DurableTask.Client;

namespace AwardFunctions.FunctionApp.Http;

/// <summary>What the office does.</summary>
public sealed class OfficeFunctions(PortalDispatcher portal)
{
    /// <summary>The pages of <c>/office</c>.</summary>
    [Function("office-pages")]
    public IResult OfficePages([HttpTrigger(AuthorizationLevel.Anonymous, "get", "head", Route = "office/{*path}")] HttpRequest request) => portal.Answer(request);

    /// <summary>Plans a cycle and starts it.</summary>
    [Function("office-cycle-start")]
    public IResult OfficeCycleStart(
        [HttpTrigger(AuthorizationLevel.Anonymous, "post", Route = "office/cycles")] HttpRequest request, [DurableClient] DurableTaskClient client) =>
        portal.Answer(request, client);

    /// <summary>Extends the application window.</summary>
    [Function("office-cycle-extend")]
    public IResult OfficeCycleExtend(
        [HttpTrigger(AuthorizationLevel.Anonymous, "post", Route = "office/cycles/{cycleId}/extend")] HttpRequest request, [DurableClient] DurableTaskClient client) =>
        portal.Answer(request, client);

    /// <summary>Records the decision by which a cycle goes on beyond the end of its regulation.</summary>
    [Function("office-cycle-continue")]
    public IResult OfficeCycleContinue(
        [HttpTrigger(AuthorizationLevel.Anonymous, "post", Route = "office/cycles/{cycleId}/continue")] HttpRequest request, [DurableClient] DurableTaskClient client) =>
        portal.Answer(request, client);

    /// <summary>Records the day on which a prize was paid.</summary>
    [Function("office-prize-paid")]
    public IResult OfficePrizePaid(
        [HttpTrigger(AuthorizationLevel.Anonymous, "post", Route = "office/cycles/{cycleId}/honours/{certificate}/paid")] HttpRequest request, [DurableClient] DurableTaskClient client) =>
        portal.Answer(request, client);

    /// <summary>Names the group of a review stage.</summary>
    [Function("office-review-group")]
    public IResult OfficeReviewGroup(
        [HttpTrigger(AuthorizationLevel.Anonymous, "post", Route = "office/cycles/{cycleId}/reviews/{stageId}/group")] HttpRequest request, [DurableClient] DurableTaskClient client) =>
        portal.Answer(request, client);

    /// <summary>Forms a group for single sectors.</summary>
    [Function("office-review-team")]
    public IResult OfficeReviewTeam(
        [HttpTrigger(AuthorizationLevel.Anonymous, "post", Route = "office/cycles/{cycleId}/reviews/{stageId}/group/teams")] HttpRequest request, [DurableClient] DurableTaskClient client) =>
        portal.Answer(request, client);

    /// <summary>Dissolves a group for single sectors.</summary>
    [Function("office-review-team-remove")]
    public IResult OfficeReviewTeamRemove(
        [HttpTrigger(AuthorizationLevel.Anonymous, "post", Route = "office/cycles/{cycleId}/reviews/{stageId}/group/teams/{teamId}/remove")] HttpRequest request, [DurableClient] DurableTaskClient client) =>
        portal.Answer(request, client);

    /// <summary>Has another member lead the group of a review stage.</summary>
    [Function("office-review-leader")]
    public IResult OfficeReviewLeader(
        [HttpTrigger(AuthorizationLevel.Anonymous, "post", Route = "office/cycles/{cycleId}/reviews/{stageId}/leader")] HttpRequest request, [DurableClient] DurableTaskClient client) =>
        portal.Answer(request, client);

    /// <summary>Enters a sheet on behalf of an expert.</summary>
    [Function("office-review-sheet-save")]
    public IResult OfficeReviewSheetSave(
        [HttpTrigger(AuthorizationLevel.Anonymous, "post", Route = "office/cycles/{cycleId}/reviews/{stageId}/{applicationId}")] HttpRequest request, [DurableClient] DurableTaskClient client) =>
        portal.Answer(request, client);

    /// <summary>Sends a failed or parked mail again.</summary>
    [Function("office-mail-resend")]
    public IResult OfficeMailResend(
        [HttpTrigger(AuthorizationLevel.Anonymous, "post", Route = "office/mail/resend")] HttpRequest request, [DurableClient] DurableTaskClient client) =>
        portal.Answer(request, client);

    /// <summary>Records what became of a mail in doubt.</summary>
    [Function("office-mail-settle")]
    public IResult OfficeMailSettle(
        [HttpTrigger(AuthorizationLevel.Anonymous, "post", Route = "office/mail/settle")] HttpRequest request, [DurableClient] DurableTaskClient client) =>
        portal.Answer(request, client);

    /// <summary>Imports a year's notice and has deadlines reckoned again.</summary>
    [Function("office-calendar-import")]
    public IResult OfficeCalendarImport(
        [HttpTrigger(AuthorizationLevel.Anonymous, "post", Route = "office/calendar")] HttpRequest request, [DurableClient] DurableTaskClient client) =>
        portal.Answer(request, client);

    /// <summary>Enters a recommending body or department.</summary>
    [Function("office-body-put")]
    public IResult OfficeBodyPut(
        [HttpTrigger(AuthorizationLevel.Anonymous, "post", Route = "office/bodies")] HttpRequest request, [DurableClient] DurableTaskClient client) =>
        portal.Answer(request, client);

    /// <summary>Bars a body from recommending, for misconduct.</summary>
    [Function("office-body-bar")]
    public IResult OfficeBodyBar(
        [HttpTrigger(AuthorizationLevel.Anonymous, "post", Route = "office/bodies/bar")] HttpRequest request, [DurableClient] DurableTaskClient client) =>
        portal.Answer(request, client);

    /// <summary>Takes a body off the directory.</summary>
    [Function("office-body-remove")]
    public IResult OfficeBodyRemove(
        [HttpTrigger(AuthorizationLevel.Anonymous, "post", Route = "office/bodies/remove")] HttpRequest request, [DurableClient] DurableTaskClient client) =>
        portal.Answer(request, client);
}
