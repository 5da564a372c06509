using AwardFunctions.Orchestrations.Abstractions;
using AwardFunctions.Orchestrations.Measures;
using Microsoft.Azure.Functions.Worker;
using Microsoft.DurableTask.Client;

namespace AwardFunctions.FunctionApp.Activities;

public sealed class MeasureActivities(ActivityRun run)
{
    [Function(nameof(AnnounceMeasure))]
    public Task<MeasureStanding> AnnounceMeasure([ActivityTrigger] string input, [DurableClient] DurableTaskClient client, CancellationToken cancellationToken) =>
        run.Async<AnnounceMeasure, string, MeasureStanding>(input, client, cancellationToken);

    [Function(nameof(SettleMeasure))]
    public Task<Nothing> SettleMeasure([ActivityTrigger] MeasureSettlement input, [DurableClient] DurableTaskClient client, CancellationToken cancellationToken) =>
        run.Async<SettleMeasure, MeasureSettlement, Nothing>(input, client, cancellationToken);

    [Function(nameof(ChangeStanding))]
    public Task<Nothing> ChangeStanding([ActivityTrigger] MeasureSettlement input, [DurableClient] DurableTaskClient client, CancellationToken cancellationToken) =>
        run.Async<ChangeStanding, MeasureSettlement, Nothing>(input, client, cancellationToken);

    [Function(nameof(ImposeBars))]
    public Task<Nothing> ImposeBars([ActivityTrigger] MeasureSettlement input, [DurableClient] DurableTaskClient client, CancellationToken cancellationToken) =>
        run.Async<ImposeBars, MeasureSettlement, Nothing>(input, client, cancellationToken);

    [Function(nameof(OpenClaims))]
    public Task<Nothing> OpenClaims([ActivityTrigger] MeasureSettlement input, [DurableClient] DurableTaskClient client, CancellationToken cancellationToken) =>
        run.Async<OpenClaims, MeasureSettlement, Nothing>(input, client, cancellationToken);

    [Function(nameof(PublishMeasure))]
    public Task<Nothing> PublishMeasure([ActivityTrigger] MeasureSettlement input, [DurableClient] DurableTaskClient client, CancellationToken cancellationToken) =>
        run.Async<PublishMeasure, MeasureSettlement, Nothing>(input, client, cancellationToken);
}
