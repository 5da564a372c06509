using AwardFunctions.Orchestrations.Abstractions;
using AwardFunctions.Orchestrations.Approvals;
using AwardFunctions.Orchestrations.Cycles;
using AwardFunctions.Orchestrations.Signals;

namespace AwardFunctions.Orchestrations.Publicity;

/// <summary>One objection: receipt, investigation by the office with reminders but no timeout, outcome to the objector.</summary>
public sealed class ObjectionCase : IOrchestration<ObjectionStart, Nothing>
{
    public async Task<Nothing> RunAsync(IOrchestrationContext context, ObjectionStart input)
    {
        await context.UntilAsync<ObjectionStanding>(nameof(AcknowledgeObjection), input.ObjectionId, seen => seen.Filed);
        var made = await context.DecideAsync(new ApprovalOrder(
            input.ApprovalId, input.CycleId, DecisionKinds.Objection, input.StageId, input.ObjectionId, null));
        await context.CallActivityAsync<Nothing>(
            nameof(SettleObjection), new ObjectionSettlement(input.ObjectionId, made, context.UtcNow), RetryPolicy.Default);
        return Nothing.Value;
    }
}
