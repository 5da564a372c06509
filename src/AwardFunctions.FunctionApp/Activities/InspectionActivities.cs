using AwardFunctions.Orchestrations.Abstractions;
using AwardFunctions.Orchestrations.Inspections;
using Microsoft.Azure.Functions.Worker;
using Microsoft.DurableTask.Client;

namespace AwardFunctions.FunctionApp.Activities;

public sealed class InspectionActivities(ActivityRun run)
{
    [Function(nameof(ReadInspection))]
    public Task<InspectionStanding> ReadInspection([ActivityTrigger] InspectionRun input, [DurableClient] DurableTaskClient client, CancellationToken cancellationToken) =>
        run.Async<ReadInspection, InspectionRun, InspectionStanding>(input, client, cancellationToken);

    [Function(nameof(CarryInspectionStep))]
    public Task<Nothing> CarryInspectionStep([ActivityTrigger] InspectionCarry input, [DurableClient] DurableTaskClient client, CancellationToken cancellationToken) =>
        run.Async<CarryInspectionStep, InspectionCarry, Nothing>(input, client, cancellationToken);

    [Function(nameof(MoveRectification))]
    public Task<Nothing> MoveRectification([ActivityTrigger] RectificationDue input, [DurableClient] DurableTaskClient client, CancellationToken cancellationToken) =>
        run.Async<MoveRectification, RectificationDue, Nothing>(input, client, cancellationToken);
}
