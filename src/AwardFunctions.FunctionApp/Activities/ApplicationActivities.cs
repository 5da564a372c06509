using AwardFunctions.Orchestrations.Abstractions;
using AwardFunctions.Orchestrations.Applications;
using AwardFunctions.Orchestrations.Cycles;
using Microsoft.Azure.Functions.Worker;
using Microsoft.DurableTask.Client;

namespace AwardFunctions.FunctionApp.Activities;

public sealed class ApplicationActivities(ActivityRun run)
{
    [Function(nameof(ReadIntake))]
    public Task<IntakeStanding> ReadIntake([ActivityTrigger] string input, [DurableClient] DurableTaskClient client, CancellationToken cancellationToken) =>
        run.Async<ReadIntake, string, IntakeStanding>(input, client, cancellationToken);

    [Function(nameof(RemindDrafts))]
    public Task<Nothing> RemindDrafts([ActivityTrigger] string input, [DurableClient] DurableTaskClient client, CancellationToken cancellationToken) =>
        run.Async<RemindDrafts, string, Nothing>(input, client, cancellationToken);

    [Function(nameof(CloseIntake))]
    public Task<int> CloseIntake([ActivityTrigger] StageOpening input, [DurableClient] DurableTaskClient client, CancellationToken cancellationToken) =>
        run.Async<CloseIntake, StageOpening, int>(input, client, cancellationToken);

    [Function(nameof(ReadChecks))]
    public Task<CheckStanding> ReadChecks([ActivityTrigger] string input, [DurableClient] DurableTaskClient client, CancellationToken cancellationToken) =>
        run.Async<ReadChecks, string, CheckStanding>(input, client, cancellationToken);

    [Function(nameof(ReadSubmission))]
    public Task<SubmissionStanding> ReadSubmission([ActivityTrigger] string input, [DurableClient] DurableTaskClient client, CancellationToken cancellationToken) =>
        run.Async<ReadSubmission, string, SubmissionStanding>(input, client, cancellationToken);

    [Function(nameof(AcknowledgeSubmission))]
    public Task<Nothing> AcknowledgeSubmission([ActivityTrigger] SubmissionReceived input, [DurableClient] DurableTaskClient client, CancellationToken cancellationToken) =>
        run.Async<AcknowledgeSubmission, SubmissionReceived, Nothing>(input, client, cancellationToken);

    [Function(nameof(ReturnForCorrection))]
    public Task<Nothing> ReturnForCorrection([ActivityTrigger] CheckResult input, [DurableClient] DurableTaskClient client, CancellationToken cancellationToken) =>
        run.Async<ReturnForCorrection, CheckResult, Nothing>(input, client, cancellationToken);

    [Function(nameof(ReadCorrection))]
    public Task<CorrectionStanding> ReadCorrection([ActivityTrigger] string input, [DurableClient] DurableTaskClient client, CancellationToken cancellationToken) =>
        run.Async<ReadCorrection, string, CorrectionStanding>(input, client, cancellationToken);

    [Function(nameof(SettleApplication))]
    public Task<Nothing> SettleApplication([ActivityTrigger] CheckResult input, [DurableClient] DurableTaskClient client, CancellationToken cancellationToken) =>
        run.Async<SettleApplication, CheckResult, Nothing>(input, client, cancellationToken);

    [Function(nameof(RefuseUncorrected))]
    public Task<Nothing> RefuseUncorrected([ActivityTrigger] SubmissionReceived input, [DurableClient] DurableTaskClient client, CancellationToken cancellationToken) =>
        run.Async<RefuseUncorrected, SubmissionReceived, Nothing>(input, client, cancellationToken);

    [Function(nameof(TellCheckStage))]
    public Task<Nothing> TellCheckStage([ActivityTrigger] string input, [DurableClient] DurableTaskClient client, CancellationToken cancellationToken) =>
        run.Async<TellCheckStage, string, Nothing>(input, client, cancellationToken);
}
