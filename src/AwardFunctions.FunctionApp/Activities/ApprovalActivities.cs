using AwardFunctions.Orchestrations.Abstractions;
using AwardFunctions.Orchestrations.Approvals;
using Microsoft.Azure.Functions.Worker;
using Microsoft.DurableTask.Client;

namespace AwardFunctions.FunctionApp.Activities;

public sealed class ApprovalActivities(ActivityRun run)
{
    [Function(nameof(OpenApproval))]
    public Task<Nothing> OpenApproval([ActivityTrigger] ApprovalOpening input, [DurableClient] DurableTaskClient client, CancellationToken cancellationToken) =>
        run.Async<OpenApproval, ApprovalOpening, Nothing>(input, client, cancellationToken);

    [Function(nameof(ReadApproval))]
    public Task<ApprovalStanding> ReadApproval([ActivityTrigger] string input, [DurableClient] DurableTaskClient client, CancellationToken cancellationToken) =>
        run.Async<ReadApproval, string, ApprovalStanding>(input, client, cancellationToken);

    [Function(nameof(AskApprovers))]
    public Task<Nothing> AskApprovers([ActivityTrigger] string input, [DurableClient] DurableTaskClient client, CancellationToken cancellationToken) =>
        run.Async<AskApprovers, string, Nothing>(input, client, cancellationToken);

    [Function(nameof(JournalDecision))]
    public Task<Nothing> JournalDecision([ActivityTrigger] string input, [DurableClient] DurableTaskClient client, CancellationToken cancellationToken) =>
        run.Async<JournalDecision, string, Nothing>(input, client, cancellationToken);

    [Function(nameof(RecordSilence))]
    public Task<Nothing> RecordSilence([ActivityTrigger] SilenceRecording input, [DurableClient] DurableTaskClient client, CancellationToken cancellationToken) =>
        run.Async<RecordSilence, SilenceRecording, Nothing>(input, client, cancellationToken);

    [Function(nameof(FireRung))]
    public Task<Nothing> FireRung([ActivityTrigger] RungFiring input, [DurableClient] DurableTaskClient client, CancellationToken cancellationToken) =>
        run.Async<FireRung, RungFiring, Nothing>(input, client, cancellationToken);
}
