using AwardFunctions.Domain.Schemes;
using AwardFunctions.Orchestrations.Abstractions;
using AwardFunctions.Orchestrations.Approvals;

namespace AwardFunctions.Orchestrations.Cycles;

/// <summary>What every stage's orchestration does: open, ask for its decision, close.</summary>
internal static class StageContext
{
    public static Task OpenAsync(this IOrchestrationContext context, StageRun run) =>
        context.CallActivityAsync<Nothing>(nameof(OpenStage), new StageOpening(run, context.UtcNow), RetryPolicy.Default);

    public static async Task<StageResult> CloseAsync(this IOrchestrationContext context, StageRun run, StageResult result)
    {
        await context.CallActivityAsync<Nothing>(nameof(CloseStage), new StageClosing(run, result.Note, context.UtcNow), RetryPolicy.Default);
        return result;
    }

    public static Task<StageResult> CloseAsync(this IOrchestrationContext context, StageRun run, string zh, string en) =>
        context.CloseAsync(run, new StageResult(new LocalizedText(zh, en)));

    /// <summary>Has someone decide, and waits for the decision.</summary>
    public static Task<DecisionMade> DecideAsync(this IOrchestrationContext context, StageRun run, string kind) =>
        context.DecideAsync(new ApprovalOrder(run.ApprovalId, run.CycleId, kind, run.StageId, run.StageId, run.Units));

    public static Task<DecisionMade> DecideAsync(this IOrchestrationContext context, ApprovalOrder order) =>
        context.CallSubOrchestrationAsync<DecisionMade>(nameof(Approval), Instances.Approval(order.ApprovalId), order);
}
