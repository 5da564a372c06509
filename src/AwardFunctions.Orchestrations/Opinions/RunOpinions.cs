using AwardFunctions.Orchestrations.Abstractions;
using AwardFunctions.Orchestrations.Approvals;
using AwardFunctions.Orchestrations.Cycles;

namespace AwardFunctions.Orchestrations.Opinions;

/// <summary>征求部门意见: the office says whom to ask, all are asked at once, and the stage ends when each has answered or let its time pass.</summary>
public sealed class RunOpinions : IOrchestration<StageRun, StageResult>
{
    public async Task<StageResult> RunAsync(IOrchestrationContext context, StageRun input)
    {
        await context.OpenAsync(input);
        var standing = await context.CallActivityAsync<UnitStanding>(nameof(ReadUnits), input, RetryPolicy.Default);
        if (standing.Concerned == 0)
            return await context.CloseAsync(input, "没有需要征求意见的单位", "No unit to ask about");
        var asked = await context.DecideAsync(input, DecisionKinds.Departments);
        var orders = await context.CallActivityAsync<IReadOnlyList<ApprovalOrder>>(
            nameof(AskDepartments), new Proposal(input, asked, context.UtcNow), RetryPolicy.Default);
        await Task.WhenAll(orders.Select(context.DecideAsync).ToList());
        var counts = await context.CallActivityAsync<Domain.Schemes.LocalizedText>(
            nameof(CollateOpinions), new StageOpening(input, context.UtcNow), RetryPolicy.Default);
        return await context.CloseAsync(input, new StageResult(counts));
    }
}
