using AwardFunctions.Orchestrations.Abstractions;
using AwardFunctions.Orchestrations.Honours;
using AwardFunctions.Orchestrations.SelfReports;
using Microsoft.Azure.Functions.Worker;
using Microsoft.DurableTask.Client;

namespace AwardFunctions.FunctionApp.Activities;

public sealed class HolderActivities(ActivityRun run)
{
    [Function(nameof(FileSelfReport))]
    public Task<SelfReportStanding> FileSelfReport([ActivityTrigger] SelfReportStart input, [DurableClient] DurableTaskClient client, CancellationToken cancellationToken) =>
        run.Async<FileSelfReport, SelfReportStart, SelfReportStanding>(input, client, cancellationToken);

    [Function(nameof(SettleSelfReport))]
    public Task<Nothing> SettleSelfReport([ActivityTrigger] SelfReportSettlement input, [DurableClient] DurableTaskClient client, CancellationToken cancellationToken) =>
        run.Async<SettleSelfReport, SelfReportSettlement, Nothing>(input, client, cancellationToken);

    [Function(nameof(FilePrizeAccount))]
    public Task<PrizeAccountStanding> FilePrizeAccount([ActivityTrigger] PrizeAccountStart input, [DurableClient] DurableTaskClient client, CancellationToken cancellationToken) =>
        run.Async<FilePrizeAccount, PrizeAccountStart, PrizeAccountStanding>(input, client, cancellationToken);

    [Function(nameof(SettlePrizeAccount))]
    public Task<Nothing> SettlePrizeAccount([ActivityTrigger] PrizeAccountSettlement input, [DurableClient] DurableTaskClient client, CancellationToken cancellationToken) =>
        run.Async<SettlePrizeAccount, PrizeAccountSettlement, Nothing>(input, client, cancellationToken);
}
