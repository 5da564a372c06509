using AwardFunctions.Domain.Schemes;
using AwardFunctions.Orchestrations.Abstractions;
using AwardFunctions.Orchestrations.Approvals;
using AwardFunctions.Orchestrations.Cycles;
using AwardFunctions.Orchestrations.Signals;

namespace AwardFunctions.Orchestrations.Publicity;

/// <summary>
/// 公示: the list is posted, then public for the scheme's period. At its end units without an open or upheld objection go on;
/// the others are held until theirs is settled.
/// </summary>
public sealed class RunPublicity : IOrchestration<StageRun, StageResult>
{
    public async Task<StageResult> RunAsync(IOrchestrationContext context, StageRun input)
    {
        await context.OpenAsync(input);
        var posted = await context.DecideAsync(input, DecisionKinds.Posting);
        await context.CallActivityAsync<Nothing>(nameof(StartPublicity), new PublicityStart(input, posted, context.UtcNow), RetryPolicy.Default);
        await context.UntilInstantAsync<PublicityStanding>(nameof(ReadPublicity), input, standing => standing.EndsAt, _ => false);
        var ended = await context.CallActivityAsync<PublicityEnd>(
            nameof(ClosePublicity), new StageOpening(input, context.UtcNow), RetryPolicy.Default);
        var note = ended.Held.Count == 0
            ? new LocalizedText("公示期满，无未结异议", "The period ended without an open objection")
            : new LocalizedText($"公示期满，{ended.Held.Count} 家因异议暂缓，{ended.Cleared.Count} 家继续", $"The period ended; {ended.Held.Count} held by objections, {ended.Cleared.Count} go on");
        return await context.CloseAsync(input, new StageResult(note, Cleared: ended.Cleared, Held: ended.Held));
    }
}
