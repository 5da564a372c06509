using AwardFunctions.Orchestrations.Abstractions;
using AwardFunctions.Orchestrations.Approvals;
using AwardFunctions.Orchestrations.Cycles;
using AwardFunctions.Orchestrations.Signals;

namespace AwardFunctions.Orchestrations.Reviews;

/// <summary>更正 of a locked score: asked for by the leader with reasons, decided by the office.</summary>
public sealed class Amendment : IOrchestration<AmendmentStart, Nothing>
{
    public async Task<Nothing> RunAsync(IOrchestrationContext context, AmendmentStart input)
    {
        await context.UntilAsync<AmendmentStanding>(nameof(ReadAmendment), input, seen => seen.Filed);
        var made = await context.DecideAsync(new ApprovalOrder(
            input.ApprovalId, input.CycleId, DecisionKinds.Amendment, input.StageId, input.ApplicationId, null));
        await context.CallActivityAsync<Nothing>(nameof(SettleAmendment), new AmendmentSettlement(input, made, context.UtcNow), RetryPolicy.Default);
        return Nothing.Value;
    }
}
