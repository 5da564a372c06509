using AwardFunctions.Orchestrations.Abstractions;
using AwardFunctions.Orchestrations.Signals;

namespace AwardFunctions.Orchestrations.Cycles;

/// <summary>One edition of an award: walks the scheme's stages in their order. The stage list is the program.</summary>
public sealed class AwardCycle : IOrchestration<CycleStart, Nothing>
{
    public async Task<Nothing> RunAsync(IOrchestrationContext context, CycleStart input)
    {
        var plan = await context.UntilAsync<CyclePlan?>(nameof(LoadCyclePlan), input.CycleId, loaded => loaded is not null);
        await StageWalk.FromAsync(context, plan!, 0, StageWalk.All, null);
        await context.CallActivityAsync<Nothing>(nameof(CloseCycle), new CycleEnd(input.CycleId, context.UtcNow), RetryPolicy.Default);
        return Nothing.Value;
    }
}
