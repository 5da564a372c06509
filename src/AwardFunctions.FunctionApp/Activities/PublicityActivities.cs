using AwardFunctions.Orchestrations.Abstractions;
using AwardFunctions.Orchestrations.Cycles;
using AwardFunctions.Orchestrations.Publicity;
using Microsoft.Azure.Functions.Worker;
using Microsoft.DurableTask.Client;

namespace AwardFunctions.FunctionApp.Activities;

public sealed class PublicityActivities(ActivityRun run)
{
    [Function(nameof(StartPublicity))]
    public Task<Nothing> StartPublicity([ActivityTrigger] PublicityStart input, [DurableClient] DurableTaskClient client, CancellationToken cancellationToken) =>
        run.Async<StartPublicity, PublicityStart, Nothing>(input, client, cancellationToken);

    [Function(nameof(ReadPublicity))]
    public Task<PublicityStanding> ReadPublicity([ActivityTrigger] StageRun input, [DurableClient] DurableTaskClient client, CancellationToken cancellationToken) =>
        run.Async<ReadPublicity, StageRun, PublicityStanding>(input, client, cancellationToken);

    [Function(nameof(ClosePublicity))]
    public Task<PublicityEnd> ClosePublicity([ActivityTrigger] StageOpening input, [DurableClient] DurableTaskClient client, CancellationToken cancellationToken) =>
        run.Async<ClosePublicity, StageOpening, PublicityEnd>(input, client, cancellationToken);

    [Function(nameof(ReadHold))]
    public Task<HoldStanding> ReadHold([ActivityTrigger] HoldQuery input, [DurableClient] DurableTaskClient client, CancellationToken cancellationToken) =>
        run.Async<ReadHold, HoldQuery, HoldStanding>(input, client, cancellationToken);

    [Function(nameof(ReleaseUnit))]
    public Task<Nothing> ReleaseUnit([ActivityTrigger] UnitRelease input, [DurableClient] DurableTaskClient client, CancellationToken cancellationToken) =>
        run.Async<ReleaseUnit, UnitRelease, Nothing>(input, client, cancellationToken);

    [Function(nameof(AcknowledgeObjection))]
    public Task<ObjectionStanding> AcknowledgeObjection([ActivityTrigger] string input, [DurableClient] DurableTaskClient client, CancellationToken cancellationToken) =>
        run.Async<AcknowledgeObjection, string, ObjectionStanding>(input, client, cancellationToken);

    [Function(nameof(SettleObjection))]
    public Task<Nothing> SettleObjection([ActivityTrigger] ObjectionSettlement input, [DurableClient] DurableTaskClient client, CancellationToken cancellationToken) =>
        run.Async<SettleObjection, ObjectionSettlement, Nothing>(input, client, cancellationToken);
}
