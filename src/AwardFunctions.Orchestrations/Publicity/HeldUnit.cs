using AwardFunctions.Orchestrations.Abstractions;
using AwardFunctions.Orchestrations.Approvals;
using AwardFunctions.Orchestrations.Committee;
using AwardFunctions.Orchestrations.Cycles;
using AwardFunctions.Orchestrations.Signals;

namespace AwardFunctions.Orchestrations.Publicity;

/// <summary>
/// A unit that its objections hold. Once they are settled it goes on by itself, or joins the others again where it was held before the
/// review; where one was upheld it is out, or goes back to whoever approved the list, as the scheme says.
/// </summary>
public sealed class HeldUnit : IOrchestration<HeldUnitStart, Nothing>
{
    public async Task<Nothing> RunAsync(IOrchestrationContext context, HeldUnitStart input)
    {
        var standing = await context.UntilAsync<HoldStanding>(nameof(ReadHold), input.Query, seen => seen.Open == 0);
        var removed = standing.Upheld && await IsRemovedAsync(context, input);
        await context.CallActivityAsync<Nothing>(
            nameof(ReleaseUnit), new UnitRelease(input.Query, removed, context.UtcNow), RetryPolicy.Default);
        if (input.Plan.Stages[input.StageIndex].Rejoins)
            return Nothing.Value;
        if (removed)
            await Replacement.OfferAsync(context, input.Plan, input.Query);
        else
            await StageWalk.FromAsync(context, input.Plan, input.StageIndex + 1, input.ApplicationId, [input.ApplicationId]);
        return Nothing.Value;
    }

    private static async Task<bool> IsRemovedAsync(IOrchestrationContext context, HeldUnitStart input)
    {
        if (input.Plan.Stages[input.StageIndex].UpheldReturnsTo is not { } stage)
            return true;
        var made = await context.DecideAsync(new ApprovalOrder(
            $"{input.Plan.CycleId}.{stage}.{input.ApplicationId}.removal",
            input.Plan.CycleId, DecisionKinds.Removal, stage, input.ApplicationId, [input.ApplicationId]));
        return made.Action == DecisionActions.Remove;
    }
}
