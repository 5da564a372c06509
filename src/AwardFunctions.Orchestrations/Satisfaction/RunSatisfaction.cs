using AwardFunctions.Orchestrations.Abstractions;
using AwardFunctions.Orchestrations.Approvals;
using AwardFunctions.Orchestrations.Cycles;
using AwardFunctions.Orchestrations.Signals;

namespace AwardFunctions.Orchestrations.Satisfaction;

/// <summary>满意度测评: the office records what a third party measured.</summary>
public sealed class RunSatisfaction : IOrchestration<StageRun, StageResult>
{
    public async Task<StageResult> RunAsync(IOrchestrationContext context, StageRun input)
    {
        await context.OpenAsync(input);
        var standing = await context.UntilAsync<UnitStanding>(nameof(ReadUnits), input, seen => seen.Held == 0);
        if (standing.Concerned == 0)
            return await context.CloseAsync(input, "没有需要测评的单位", "No unit to measure");
        var made = await context.DecideAsync(input, DecisionKinds.Satisfaction);
        var count = await context.CallActivityAsync<int>(nameof(RecordSatisfaction), new Proposal(input, made, context.UtcNow), RetryPolicy.Default);
        return await context.CloseAsync(input, $"{count} 家测评结果已登记", $"{count} units measured");
    }
}
