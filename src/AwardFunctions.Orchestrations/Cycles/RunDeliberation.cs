using AwardFunctions.Domain.Schemes;
using AwardFunctions.Orchestrations.Abstractions;
using AwardFunctions.Orchestrations.Approvals;
using AwardFunctions.Orchestrations.Committee;
using AwardFunctions.Orchestrations.Reviews;
using AwardFunctions.Orchestrations.Scores;
using AwardFunctions.Orchestrations.Signals;

namespace AwardFunctions.Orchestrations.Cycles;

/// <summary>
/// The committee or panel deliberates and proposes who is to win which tier, or leaves the award vacant; after publicity it confirms
/// those who passed, each batch by itself.
/// </summary>
public sealed class RunDeliberation : IOrchestration<StageRun, StageResult>
{
    public async Task<StageResult> RunAsync(IOrchestrationContext context, StageRun input)
    {
        await context.OpenAsync(input);
        await context.UntilAsync<RankingStanding>(nameof(RankBeforeDeliberation), new StageOpening(input, context.UtcNow), seen => seen.IsComplete);
        // A list that was sent back is deliberated on from all candidates; a part of it that walks by itself stays a part.
        var about = input.Batch == StageWalk.All ? null : input.Units;
        var made = await context.DecideAsync(new ApprovalOrder(input.ApprovalId, input.CycleId, DecisionKinds.Deliberation, input.StageId, input.StageId, about));
        await context.CallActivityAsync<Nothing>(nameof(KeepResolution), input, RetryPolicy.Default);
        var proposed = await context.CallActivityAsync<IReadOnlyList<string>>(
            nameof(ProposeUnits), new Proposal(input, made, context.UtcNow), RetryPolicy.Default);
        var note = proposed.Count == 0
            ? new LocalizedText("没有拟奖单位，奖项空缺", "Nobody is proposed: the award stays vacant")
            : new LocalizedText($"提出拟奖名单 {proposed.Count} 家", $"{proposed.Count} proposed");
        return await context.CloseAsync(input, new StageResult(note, Ends: proposed.Count == 0, Cleared: proposed));
    }
}
