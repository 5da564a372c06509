using AwardFunctions.Orchestrations.Abstractions;
using AwardFunctions.Orchestrations.Approvals;
using AwardFunctions.Orchestrations.Cycles;

namespace AwardFunctions.Orchestrations.Honours;

/// <summary>颁奖: the payment is approved where the text has it so; plaque, certificate and prize are handed over; those who won nothing are told.</summary>
public sealed class RunHandOver : IOrchestration<StageRun, StageResult>
{
    public async Task<StageResult> RunAsync(IOrchestrationContext context, StageRun input)
    {
        await context.OpenAsync(input);
        await context.CallActivityAsync<Nothing>(nameof(TellNotAwarded), input, RetryPolicy.Default);
        if ((await context.CallActivityAsync<PrizeStanding>(nameof(ReadPrizes), input, RetryPolicy.Default)).ToApprove)
        {
            var approved = await ApprovedAsync(context, input);
            await context.CallActivityAsync<Nothing>(nameof(RecordPaymentApproval), new Proposal(input, approved, context.UtcNow), RetryPolicy.Default);
        }

        var made = await context.DecideAsync(input, DecisionKinds.HandOver);
        await context.CallActivityAsync<Nothing>(nameof(RecordHandOver), new Proposal(input, made, context.UtcNow), RetryPolicy.Default);
        return await context.CloseAsync(input, "奖牌、证书和奖金已颁发", "Plaque, certificate and prize handed over");
    }

    /// <summary>Has the payment approved; as often as it is sent back, the office submits it again.</summary>
    private static async Task<DecisionMade> ApprovedAsync(IOrchestrationContext context, StageRun input)
    {
        for (var round = 1; ; round++)
        {
            var payment = PaymentRounds.PaymentOf(input.ApprovalId, round);
            var made = await context.DecideAsync(new ApprovalOrder(payment, input.CycleId, DecisionKinds.Payment, input.StageId, input.StageId, input.Units));
            if (made.Action != DecisionActions.Return)
                return made;
            await context.DecideAsync(
                new ApprovalOrder(PaymentRounds.RequestOf(payment), input.CycleId, DecisionKinds.PaymentRequest, input.StageId, input.StageId, input.Units));
        }
    }
}
