using AwardFunctions.Orchestrations.Abstractions;
using AwardFunctions.Orchestrations.Committee;
using AwardFunctions.Orchestrations.Cycles;
using AwardFunctions.Orchestrations.Publicity;
using Microsoft.Azure.Functions.Worker;
using Microsoft.DurableTask.Client;

namespace AwardFunctions.FunctionApp.Activities;

public sealed class CommitteeActivities(ActivityRun run)
{
    [Function(nameof(FindReplacement))]
    public Task<StageRun?> FindReplacement([ActivityTrigger] HoldQuery input, [DurableClient] DurableTaskClient client, CancellationToken cancellationToken) =>
        run.Async<FindReplacement, HoldQuery, StageRun?>(input, client, cancellationToken);

    [Function(nameof(ReadRound))]
    public Task<RoundStanding> ReadRound([ActivityTrigger] string input, [DurableClient] DurableTaskClient client, CancellationToken cancellationToken) =>
        run.Async<ReadRound, string, RoundStanding>(input, client, cancellationToken);

    [Function(nameof(AskMembers))]
    public Task<Nothing> AskMembers([ActivityTrigger] RoundAsking input, [DurableClient] DurableTaskClient client, CancellationToken cancellationToken) =>
        run.Async<AskMembers, RoundAsking, Nothing>(input, client, cancellationToken);

    [Function(nameof(CloseRound))]
    public Task<Nothing> CloseRound([ActivityTrigger] RoundClosing input, [DurableClient] DurableTaskClient client, CancellationToken cancellationToken) =>
        run.Async<CloseRound, RoundClosing, Nothing>(input, client, cancellationToken);

    [Function(nameof(KeepResolution))]
    public Task<Nothing> KeepResolution([ActivityTrigger] StageRun input, [DurableClient] DurableTaskClient client, CancellationToken cancellationToken) =>
        run.Async<KeepResolution, StageRun, Nothing>(input, client, cancellationToken);
}
