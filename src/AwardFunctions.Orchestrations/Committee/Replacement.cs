using AwardFunctions.Orchestrations.Abstractions;
using AwardFunctions.Orchestrations.Approvals;
using AwardFunctions.Orchestrations.Cycles;
using AwardFunctions.Orchestrations.Publicity;

namespace AwardFunctions.Orchestrations.Committee;

/// <summary>递补: a place that an upheld objection has freed is offered to the next in rank, who walks on by itself, or stays vacant.</summary>
internal static class Replacement
{
    public static async Task OfferAsync(IOrchestrationContext context, CyclePlan plan, HoldQuery removed)
    {
        if (await context.CallActivityAsync<StageRun?>(nameof(FindReplacement), removed, RetryPolicy.Default) is not { } run)
            return;
        var made = await context.DecideAsync(new ApprovalOrder(
            run.ApprovalId, run.CycleId, DecisionKinds.Replacement, run.StageId, removed.ApplicationId, run.Units));
        await context.CallActivityAsync<Nothing>(nameof(KeepResolution), run, RetryPolicy.Default);
        var proposed = await context.CallActivityAsync<IReadOnlyList<string>>(
            nameof(ProposeUnits), new Proposal(run, made, context.UtcNow), RetryPolicy.Default);
        if (proposed.Count > 0)
            await StageWalk.FromAsync(context, plan, plan.IndexOf(run.StageId) + 1, proposed[0], proposed);
    }
}
