using AwardFunctions.Orchestrations.Abstractions;
using AwardFunctions.Orchestrations.Draws;
using Microsoft.Azure.Functions.Worker;
using Microsoft.DurableTask.Client;

namespace AwardFunctions.FunctionApp.Activities;

public sealed class DrawActivities(ActivityRun run)
{
    [Function(nameof(AskDrawn))]
    public Task<DrawStanding> AskDrawn([ActivityTrigger] DrawStep input, [DurableClient] DurableTaskClient client, CancellationToken cancellationToken) =>
        run.Async<AskDrawn, DrawStep, DrawStanding>(input, client, cancellationToken);

    [Function(nameof(SettleInvitation))]
    public Task<Nothing> SettleInvitation([ActivityTrigger] InvitationSettlement input, [DurableClient] DurableTaskClient client, CancellationToken cancellationToken) =>
        run.Async<SettleInvitation, InvitationSettlement, Nothing>(input, client, cancellationToken);

    [Function(nameof(FormDrawnGroup))]
    public Task<DrawStanding> FormDrawnGroup([ActivityTrigger] DrawStep input, [DurableClient] DurableTaskClient client, CancellationToken cancellationToken) =>
        run.Async<FormDrawnGroup, DrawStep, DrawStanding>(input, client, cancellationToken);
}
