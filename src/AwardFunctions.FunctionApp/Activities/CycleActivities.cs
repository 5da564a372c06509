using AwardFunctions.Orchestrations.Abstractions;
using AwardFunctions.Orchestrations.Cycles;
using Microsoft.Azure.Functions.Worker;
using Microsoft.DurableTask.Client;

namespace AwardFunctions.FunctionApp.Activities;

public sealed class CycleActivities(ActivityRun run)
{
    [Function(nameof(LoadCyclePlan))]
    public Task<CyclePlan?> LoadCyclePlan([ActivityTrigger] string input, [DurableClient] DurableTaskClient client, CancellationToken cancellationToken) =>
        run.Async<LoadCyclePlan, string, CyclePlan?>(input, client, cancellationToken);

    [Function(nameof(OpenStage))]
    public Task<Nothing> OpenStage([ActivityTrigger] StageOpening input, [DurableClient] DurableTaskClient client, CancellationToken cancellationToken) =>
        run.Async<OpenStage, StageOpening, Nothing>(input, client, cancellationToken);

    [Function(nameof(CloseStage))]
    public Task<Nothing> CloseStage([ActivityTrigger] StageClosing input, [DurableClient] DurableTaskClient client, CancellationToken cancellationToken) =>
        run.Async<CloseStage, StageClosing, Nothing>(input, client, cancellationToken);

    [Function(nameof(CloseCycle))]
    public Task<Nothing> CloseCycle([ActivityTrigger] CycleEnd input, [DurableClient] DurableTaskClient client, CancellationToken cancellationToken) =>
        run.Async<CloseCycle, CycleEnd, Nothing>(input, client, cancellationToken);

    [Function(nameof(ProposeUnits))]
    public Task<IReadOnlyList<string>> ProposeUnits([ActivityTrigger] Proposal input, [DurableClient] DurableTaskClient client, CancellationToken cancellationToken) =>
        run.Async<ProposeUnits, Proposal, IReadOnlyList<string>>(input, client, cancellationToken);
}
