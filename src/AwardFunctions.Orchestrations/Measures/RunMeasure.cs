using AwardFunctions.Orchestrations.Abstractions;
using AwardFunctions.Orchestrations.Approvals;
using AwardFunctions.Orchestrations.Cycles;
using AwardFunctions.Orchestrations.Signals;

namespace AwardFunctions.Orchestrations.Measures;

/// <summary>One measure about a holder: the holder is told, those on the chain decide in turn, and what was decided is carried out.</summary>
public sealed class RunMeasure : IOrchestration<MeasureStart, Nothing>
{
    public async Task<Nothing> RunAsync(IOrchestrationContext context, MeasureStart input)
    {
        await context.UntilAsync<MeasureStanding>(nameof(AnnounceMeasure), input.Id, seen => seen.Proposed);
        var made = await context.DecideAsync(input.OrderOf(0));
        for (var step = 1; step < input.Steps && made.Action == DecisionActions.Approve; step++)
            made = await context.DecideAsync(input.OrderOf(step));

        var settlement = new MeasureSettlement(input.Id, made, context.UtcNow);
        await context.CallActivityAsync<Nothing>(nameof(SettleMeasure), settlement, RetryPolicy.Default);
        if (made.Action != DecisionActions.Approve)
            return Nothing.Value;
        await context.CallActivityAsync<Nothing>(nameof(ChangeStanding), settlement, RetryPolicy.Default);
        await context.CallActivityAsync<Nothing>(nameof(ImposeBars), settlement, RetryPolicy.Default);
        await context.CallActivityAsync<Nothing>(nameof(OpenClaims), settlement, RetryPolicy.Default);
        await context.CallActivityAsync<Nothing>(nameof(PublishMeasure), settlement, RetryPolicy.Default);
        return Nothing.Value;
    }
}
