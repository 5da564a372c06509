using AwardFunctions.Orchestrations.Abstractions;
using AwardFunctions.Orchestrations.Cycles;
using AwardFunctions.Orchestrations.Honours;
using Microsoft.Azure.Functions.Worker;
using Microsoft.DurableTask.Client;

namespace AwardFunctions.FunctionApp.Activities;

public sealed class HonourActivities(ActivityRun run)
{
    [Function(nameof(ConferHonours))]
    public Task<Nothing> ConferHonours([ActivityTrigger] Proposal input, [DurableClient] DurableTaskClient client, CancellationToken cancellationToken) =>
        run.Async<ConferHonours, Proposal, Nothing>(input, client, cancellationToken);

    [Function(nameof(TellNotAwarded))]
    public Task<Nothing> TellNotAwarded([ActivityTrigger] StageRun input, [DurableClient] DurableTaskClient client, CancellationToken cancellationToken) =>
        run.Async<TellNotAwarded, StageRun, Nothing>(input, client, cancellationToken);

    [Function(nameof(ReadPrizes))]
    public Task<PrizeStanding> ReadPrizes([ActivityTrigger] StageRun input, [DurableClient] DurableTaskClient client, CancellationToken cancellationToken) =>
        run.Async<ReadPrizes, StageRun, PrizeStanding>(input, client, cancellationToken);

    [Function(nameof(RecordPaymentApproval))]
    public Task<Nothing> RecordPaymentApproval([ActivityTrigger] Proposal input, [DurableClient] DurableTaskClient client, CancellationToken cancellationToken) =>
        run.Async<RecordPaymentApproval, Proposal, Nothing>(input, client, cancellationToken);

    [Function(nameof(RecordHandOver))]
    public Task<Nothing> RecordHandOver([ActivityTrigger] Proposal input, [DurableClient] DurableTaskClient client, CancellationToken cancellationToken) =>
        run.Async<RecordHandOver, Proposal, Nothing>(input, client, cancellationToken);
}
