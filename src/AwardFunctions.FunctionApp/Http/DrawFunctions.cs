using Microsoft.AspNetCore.Http;
using Microsoft.Azure.Functions.Worker;
using Microsoft.DurableTask.Client;

namespace AwardFunctions.FunctionApp.Http;

/// <summary>Drawing review groups, and checking a draw.</summary>
public sealed class DrawFunctions(PortalDispatcher portal)
{
    /// <summary>The pages of <c>/draws</c>.</summary>
    [Function("draws-pages")]
    public IResult DrawsPages([HttpTrigger(AuthorizationLevel.Anonymous, "get", "head", Route = "draws/{*path}")] HttpRequest request) => portal.Answer(request);

    /// <summary>Publishes pool, exclusions and seed commitment of a draw.</summary>
    [Function("office-draw-open")]
    public IResult OfficeDrawOpen(
        [HttpTrigger(AuthorizationLevel.Anonymous, "post", Route = "office/cycles/{cycleId}/draws/{groupId}/open")] HttpRequest request, [DurableClient] DurableTaskClient client) =>
        portal.Answer(request, client);

    /// <summary>Reveals the seed, draws, and invites the experts drawn.</summary>
    [Function("office-draw-draw")]
    public IResult OfficeDrawDraw(
        [HttpTrigger(AuthorizationLevel.Anonymous, "post", Route = "office/cycles/{cycleId}/draws/{groupId}/draw")] HttpRequest request, [DurableClient] DurableTaskClient client) =>
        portal.Answer(request, client);

    /// <summary>Replaces a member who leaves by the next substitute.</summary>
    [Function("office-draw-replace")]
    public IResult OfficeDrawReplace(
        [HttpTrigger(AuthorizationLevel.Anonymous, "post", Route = "office/cycles/{cycleId}/draws/{groupId}/replace")] HttpRequest request, [DurableClient] DurableTaskClient client) =>
        portal.Answer(request, client);

    /// <summary>Chooses the leader among the members and forms the group.</summary>
    [Function("office-draw-leader")]
    public IResult OfficeDrawLeader(
        [HttpTrigger(AuthorizationLevel.Anonymous, "post", Route = "office/cycles/{cycleId}/draws/{groupId}/leader")] HttpRequest request, [DurableClient] DurableTaskClient client) =>
        portal.Answer(request, client);

    /// <summary>Calls a draw off, with the reason.</summary>
    [Function("office-draw-call-off")]
    public IResult OfficeDrawCallOff(
        [HttpTrigger(AuthorizationLevel.Anonymous, "post", Route = "office/cycles/{cycleId}/draws/{groupId}/call-off")] HttpRequest request, [DurableClient] DurableTaskClient client) =>
        portal.Answer(request, client);
}
