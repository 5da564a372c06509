using AwardFunctions.Domain.Schemes;
using AwardFunctions.Orchestrations.Abstractions;
using AwardFunctions.Orchestrations.Approvals;
using AwardFunctions.Orchestrations.Cycles;
using AwardFunctions.Orchestrations.Signals;

namespace AwardFunctions.Orchestrations.Presentations;

/// <summary>陈述展示: the office invites, the units present themselves, and every member of the panel scores them.</summary>
public sealed class RunPresentation : IOrchestration<StageRun, StageResult>
{
    public async Task<StageResult> RunAsync(IOrchestrationContext context, StageRun input)
    {
        await context.OpenAsync(input);
        var standing = await context.UntilAsync<UnitStanding>(nameof(ReadUnits), input, seen => seen.Held == 0);
        if (standing.Concerned == 0)
            return await context.CloseAsync(input, "没有需要陈述的单位", "No unit to present");
        var set = await context.DecideAsync(input, DecisionKinds.Presentation);
        await context.CallActivityAsync<PresentationRecord>(nameof(SchedulePresentations), new Proposal(input, set, context.UtcNow), RetryPolicy.Default);
        var presentation = await context.UntilInstantAsync<PresentationRecord>(nameof(TellPresentations), input, seen => seen.Begins, _ => false);
        await Task.WhenAll(presentation.Panel
            .Select(member => context.DecideAsync(new ApprovalOrder(member.ApprovalId, input.CycleId, DecisionKinds.PanelScore, input.StageId, member.Email, null)))
            .ToList());
        var note = await context.CallActivityAsync<LocalizedText>(nameof(ScorePresentations), new StageOpening(input, context.UtcNow), RetryPolicy.Default);
        return await context.CloseAsync(input, new StageResult(note));
    }
}
