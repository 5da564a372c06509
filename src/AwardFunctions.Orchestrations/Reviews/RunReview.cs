using AwardFunctions.Orchestrations.Abstractions;
using AwardFunctions.Orchestrations.Cycles;
using AwardFunctions.Orchestrations.Signals;

namespace AwardFunctions.Orchestrations.Reviews;

/// <summary>材料评审 or 现场评审: waits until every expert of the group has scored every application.</summary>
public sealed class RunReview : IOrchestration<StageRun, StageResult>
{
    public async Task<StageResult> RunAsync(IOrchestrationContext context, StageRun input)
    {
        await context.OpenAsync(input);
        var standing = await context.UntilAsync<ReviewStanding>(nameof(ReadReview), input, seen => seen.IsComplete);
        return await context.CloseAsync(
            input, $"{standing.Submitted} 份评分全部提交", $"All {standing.Submitted} score sheets submitted");
    }
}
