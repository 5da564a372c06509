using AwardFunctions.Orchestrations.Abstractions;
using AwardFunctions.Orchestrations.Cycles;
using AwardFunctions.Orchestrations.Reviews;
using AwardFunctions.Orchestrations.Scores;
using Microsoft.Azure.Functions.Worker;
using Microsoft.DurableTask.Client;

namespace AwardFunctions.FunctionApp.Activities;

public sealed class ReviewActivities(ActivityRun run)
{
    [Function(nameof(EnterReview))]
    public Task<Nothing> EnterReview([ActivityTrigger] StageRun input, [DurableClient] DurableTaskClient client, CancellationToken cancellationToken) =>
        run.Async<EnterReview, StageRun, Nothing>(input, client, cancellationToken);

    [Function(nameof(ReadReview))]
    public Task<ReviewStanding> ReadReview([ActivityTrigger] StageRun input, [DurableClient] DurableTaskClient client, CancellationToken cancellationToken) =>
        run.Async<ReadReview, StageRun, ReviewStanding>(input, client, cancellationToken);

    [Function(nameof(EnterRoster))]
    public Task<Nothing> EnterRoster([ActivityTrigger] StageRun input, [DurableClient] DurableTaskClient client, CancellationToken cancellationToken) =>
        run.Async<EnterRoster, StageRun, Nothing>(input, client, cancellationToken);

    [Function(nameof(TellReview))]
    public Task<Nothing> TellReview([ActivityTrigger] StageRun input, [DurableClient] DurableTaskClient client, CancellationToken cancellationToken) =>
        run.Async<TellReview, StageRun, Nothing>(input, client, cancellationToken);

    [Function(nameof(NameShortList))]
    public Task<Nothing> NameShortList([ActivityTrigger] Proposal input, [DurableClient] DurableTaskClient client, CancellationToken cancellationToken) =>
        run.Async<NameShortList, Proposal, Nothing>(input, client, cancellationToken);

    [Function(nameof(ReadAmendment))]
    public Task<AmendmentStanding> ReadAmendment([ActivityTrigger] AmendmentStart input, [DurableClient] DurableTaskClient client, CancellationToken cancellationToken) =>
        run.Async<ReadAmendment, AmendmentStart, AmendmentStanding>(input, client, cancellationToken);

    [Function(nameof(SettleAmendment))]
    public Task<Nothing> SettleAmendment([ActivityTrigger] AmendmentSettlement input, [DurableClient] DurableTaskClient client, CancellationToken cancellationToken) =>
        run.Async<SettleAmendment, AmendmentSettlement, Nothing>(input, client, cancellationToken);

    [Function(nameof(RankUnits))]
    public Task<RankingStanding> RankUnits([ActivityTrigger] StageOpening input, [DurableClient] DurableTaskClient client, CancellationToken cancellationToken) =>
        run.Async<RankUnits, StageOpening, RankingStanding>(input, client, cancellationToken);

    [Function(nameof(RankBeforeDeliberation))]
    public Task<RankingStanding> RankBeforeDeliberation([ActivityTrigger] StageOpening input, [DurableClient] DurableTaskClient client, CancellationToken cancellationToken) =>
        run.Async<RankBeforeDeliberation, StageOpening, RankingStanding>(input, client, cancellationToken);

    [Function(nameof(NameCandidates))]
    public Task<Nothing> NameCandidates([ActivityTrigger] Proposal input, [DurableClient] DurableTaskClient client, CancellationToken cancellationToken) =>
        run.Async<NameCandidates, Proposal, Nothing>(input, client, cancellationToken);
}
