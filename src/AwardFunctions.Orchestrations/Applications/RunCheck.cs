using AwardFunctions.Domain.Schemes;
using AwardFunctions.Orchestrations.Abstractions;
using AwardFunctions.Orchestrations.Cycles;
using AwardFunctions.Orchestrations.Reviews;
using AwardFunctions.Orchestrations.Signals;

namespace AwardFunctions.Orchestrations.Applications;

/// <summary>初审: waits until every application is eligible, refused or withdrawn.</summary>
public sealed class RunCheck : IOrchestration<StageRun, StageResult>
{
    public async Task<StageResult> RunAsync(IOrchestrationContext context, StageRun input)
    {
        await context.OpenAsync(input);
        var standing = await context.UntilAsync<CheckStanding>(nameof(ReadChecks), input.CycleId, seen => seen.Pending == 0);
        await context.CallActivityAsync<Nothing>(nameof(EnterReview), input, RetryPolicy.Default);
        var note = new LocalizedText($"初审合格 {standing.Eligible} 家", $"{standing.Eligible} eligible");
        return await context.CloseAsync(input, new StageResult(note, Ends: standing.Eligible == 0));
    }
}
