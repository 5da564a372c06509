using Microsoft.AspNetCore.Http;
using Microsoft.Azure.Functions.Worker;
using Microsoft.DurableTask.Client;

namespace AwardFunctions.FunctionApp.Http;

/// <summary>The deliberating body: its roster, its papers, who stands aside.</summary>
public sealed class CommitteeFunctions(PortalDispatcher portal)
{
    /// <summary>Enters a member, or describes one anew.</summary>
    [Function("office-member-put")]
    public IResult OfficeMemberPut(
        [HttpTrigger(AuthorizationLevel.Anonymous, "post", Route = "office/committee")] HttpRequest request, [DurableClient] DurableTaskClient client) =>
        portal.Answer(request, client);

    /// <summary>Takes a member off the roster.</summary>
    [Function("office-member-remove")]
    public IResult OfficeMemberRemove(
        [HttpTrigger(AuthorizationLevel.Anonymous, "post", Route = "office/committee/remove")] HttpRequest request, [DurableClient] DurableTaskClient client) =>
        portal.Answer(request, client);

    /// <summary>The pages of <c>/committee</c>.</summary>
    [Function("committee-pages")]
    public IResult CommitteePages([HttpTrigger(AuthorizationLevel.Anonymous, "get", "head", Route = "committee/{*path}")] HttpRequest request) => portal.Answer(request);

    /// <summary>Records that a member stands aside.</summary>
    [Function("committee-recuse")]
    public IResult CommitteeRecuse(
        [HttpTrigger(AuthorizationLevel.Anonymous, "post", Route = "committee/cycles/{cycleId}/{stageId}/recusal")] HttpRequest request, [DurableClient] DurableTaskClient client) =>
        portal.Answer(request, client);

    /// <summary>The pages of <c>/vote</c>.</summary>
    [Function("vote-pages")]
    public IResult VotePages([HttpTrigger(AuthorizationLevel.Anonymous, "get", "head", Route = "vote/{*path}")] HttpRequest request) => portal.Answer(request);

    /// <summary>Casts a vote by the link of a mail.</summary>
    [Function("vote-cast")]
    public IResult VoteCast(
        [HttpTrigger(AuthorizationLevel.Anonymous, "post", Route = "vote/on/{roundId}")] HttpRequest request, [DurableClient] DurableTaskClient client) =>
        portal.Answer(request, client);

    /// <summary>Puts a deliberation to the vote by mail.</summary>
    [Function("committee-round")]
    public IResult CommitteeRound(
        [HttpTrigger(AuthorizationLevel.Anonymous, "post", Route = "committee/cycles/{cycleId}/{stageId}/round")] HttpRequest request, [DurableClient] DurableTaskClient client) =>
        portal.Answer(request, client);

    /// <summary>Has whoever chaired sign the minutes.</summary>
    [Function("committee-minutes-ask")]
    public IResult CommitteeMinutesAsk(
        [HttpTrigger(AuthorizationLevel.Anonymous, "post", Route = "committee/minutes/{resolutionId}")] HttpRequest request, [DurableClient] DurableTaskClient client) =>
        portal.Answer(request, client);
}
