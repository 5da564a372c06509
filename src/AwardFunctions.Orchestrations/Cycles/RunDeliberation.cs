using AwardFunctions.Domain.Schemes;
using AwardFunctions.Orchestrations.Abstractions;
using AwardFunctions.Orchestrations.Approvals;
using AwardFunctions.Orchestrations.Reviews;
using AwardFunctions.Orchestrations.Scores;
using AwardFunctions.Orchestrations.Signals;

namespace AwardFunctions.Orchestrations.Cycles;

/// <summary>The committee deliberates and proposes who is to win which tier, or leaves the award vacant.</summary>
public sealed class RunDeliberation : IOrchestration<StageRun, StageResult>
{
    public async Task<StageResult> RunAsync(IOrchestrationContext context, StageRun input)
    {
        await context.OpenAsync(input);
        await context.UntilAsync<RankingStanding>(nameof(RankBeforeDeliberation), new StageOpening(input, context.UtcNow), seen => seen.IsComplete);
        var made = await context.DecideAsync(input, DecisionKinds.Deliberation);
        var proposed = await context.CallActivityAsync<IReadOnlyList<string>>(
            nameof(ProposeUnits), new Proposal(input, made, context.UtcNow), RetryPolicy.Default);
        var note = proposed.Count == 0
            ? new LocalizedText("评委会决定本届奖项空缺", "The committee leaves the award vacant")
            : new LocalizedText($"提出拟奖名单 {proposed.Count} 家", $"{proposed.Count} proposed");
        return await context.CloseAsync(input, new StageResult(note, Ends: proposed.Count == 0, Cleared: proposed));
    }
}
