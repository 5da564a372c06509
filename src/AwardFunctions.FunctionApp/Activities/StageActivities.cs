using AwardFunctions.Domain.Schemes;
using AwardFunctions.Orchestrations.Approvals;
using AwardFunctions.Orchestrations.Cycles;
using AwardFunctions.Orchestrations.Opinions;
using AwardFunctions.Orchestrations.Presentations;
using AwardFunctions.Orchestrations.Satisfaction;
using Microsoft.Azure.Functions.Worker;
using Microsoft.DurableTask.Client;

namespace AwardFunctions.FunctionApp.Activities;

public sealed class StageActivities(ActivityRun run)
{
    [Function(nameof(ReadUnits))]
    public Task<UnitStanding> ReadUnits([ActivityTrigger] StageRun input, [DurableClient] DurableTaskClient client, CancellationToken cancellationToken) =>
        run.Async<ReadUnits, StageRun, UnitStanding>(input, client, cancellationToken);

    [Function(nameof(AskDepartments))]
    public Task<IReadOnlyList<ApprovalOrder>> AskDepartments([ActivityTrigger] Proposal input, [DurableClient] DurableTaskClient client, CancellationToken cancellationToken) =>
        run.Async<AskDepartments, Proposal, IReadOnlyList<ApprovalOrder>>(input, client, cancellationToken);

    [Function(nameof(CollateOpinions))]
    public Task<LocalizedText> CollateOpinions([ActivityTrigger] StageOpening input, [DurableClient] DurableTaskClient client, CancellationToken cancellationToken) =>
        run.Async<CollateOpinions, StageOpening, LocalizedText>(input, client, cancellationToken);

    [Function(nameof(RecordSatisfaction))]
    public Task<int> RecordSatisfaction([ActivityTrigger] Proposal input, [DurableClient] DurableTaskClient client, CancellationToken cancellationToken) =>
        run.Async<RecordSatisfaction, Proposal, int>(input, client, cancellationToken);

    [Function(nameof(SchedulePresentations))]
    public Task<PresentationRecord> SchedulePresentations([ActivityTrigger] Proposal input, [DurableClient] DurableTaskClient client, CancellationToken cancellationToken) =>
        run.Async<SchedulePresentations, Proposal, PresentationRecord>(input, client, cancellationToken);

    [Function(nameof(TellPresentations))]
    public Task<PresentationRecord> TellPresentations([ActivityTrigger] StageRun input, [DurableClient] DurableTaskClient client, CancellationToken cancellationToken) =>
        run.Async<TellPresentations, StageRun, PresentationRecord>(input, client, cancellationToken);

    [Function(nameof(ScorePresentations))]
    public Task<LocalizedText> ScorePresentations([ActivityTrigger] StageOpening input, [DurableClient] DurableTaskClient client, CancellationToken cancellationToken) =>
        run.Async<ScorePresentations, StageOpening, LocalizedText>(input, client, cancellationToken);
}
