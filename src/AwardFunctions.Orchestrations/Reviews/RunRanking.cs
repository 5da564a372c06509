using AwardFunctions.Orchestrations.Abstractions;
using AwardFunctions.Orchestrations.Approvals;
using AwardFunctions.Orchestrations.Cycles;
using AwardFunctions.Orchestrations.Scores;
using AwardFunctions.Orchestrations.Signals;

namespace AwardFunctions.Orchestrations.Reviews;

/// <summary>综合排序: the scores are combined and ranked, and the office confirms who is a candidate.</summary>
public sealed class RunRanking : IOrchestration<StageRun, StageResult>
{
    public async Task<StageResult> RunAsync(IOrchestrationContext context, StageRun input)
    {
        await context.OpenAsync(input);
        await context.UntilAsync<RankingStanding>(nameof(RankUnits), new StageOpening(input, context.UtcNow), seen => seen.IsComplete);
        var made = await context.DecideAsync(input, DecisionKinds.Ranking);
        await context.CallActivityAsync<Nothing>(nameof(NameCandidates), new Proposal(input, made, context.UtcNow), RetryPolicy.Default);
        var count = made.Several(RankingDecision.Candidates).Count;
        return await context.CloseAsync(input, $"提出候选名单 {count} 家", $"{count} candidates");
    }
}
