using AwardFunctions.Orchestrations.Abstractions;
using AwardFunctions.Orchestrations.Approvals;
using AwardFunctions.Orchestrations.Cycles;
using AwardFunctions.Orchestrations.Signals;

namespace AwardFunctions.Orchestrations.Honours;

/// <summary>An account of prize money that was handed in: the office accepts it, questions it, or finds misuse.</summary>
public sealed class ReviewPrizeAccount : IOrchestration<PrizeAccountStart, Nothing>
{
    public async Task<Nothing> RunAsync(IOrchestrationContext context, PrizeAccountStart input)
    {
        await context.UntilAsync<PrizeAccountStanding>(nameof(FilePrizeAccount), input, seen => seen.Filed);
        var stage = input.ApprovalId.Split('.')[1];
        var made = await context.DecideAsync(new ApprovalOrder(input.ApprovalId, input.CycleId, DecisionKinds.PrizeUse, stage, input.AccountId, []));
        await context.CallActivityAsync<Nothing>(nameof(SettlePrizeAccount), new PrizeAccountSettlement(input, made, context.UtcNow), RetryPolicy.Default);
        return Nothing.Value;
    }
}
