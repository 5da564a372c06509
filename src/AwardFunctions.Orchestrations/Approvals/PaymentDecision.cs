using AwardFunctions.Domain.Schemes;
using AwardFunctions.Orchestrations.Cycles;
using AwardFunctions.Orchestrations.Honours;
using AwardFunctions.Orchestrations.Mail;
using AwardFunctions.Orchestrations.Outcomes;

namespace AwardFunctions.Orchestrations.Approvals;

/// <summary>The payment of the prize money is approved: to whom, and how much; or it is sent back to the office with reasons.</summary>
public sealed class PaymentDecision(PrizeList prizes, ApprovalStore approvals) : IDecisionKind
{
    public string Kind => DecisionKinds.Payment;

    public async Task<DecisionSheet> ComposeAsync(ApprovalOrder order, CycleDossier dossier, CancellationToken cancellationToken)
    {
        var stage = (HandOverStage)dossier.Scheme.StageOf(order.StageId);
        var due = await prizes.OfAsync(order.CycleId, order.Units, cancellationToken);
        var total = due.Sum(honour => honour.Prize ?? 0);
        return new DecisionSheet(
            due is [var alone]
                ? new($"{dossier.Title.Zh}：奖金支付审批（{alone.Holder}）", $"{dossier.Title.En}: payment of the prize money ({alone.Holder})")
                : new($"{dossier.Title.Zh}：奖金支付审批", $"{dossier.Title.En}: payment of the prize money"),
            new($"请审批下列获奖者的奖金，共{total:#,0}元。", $"Please approve the prize money of these winners, CNY {total:#,0} in all."),
            stage.Payment!.Party, stage.Payment.Article, stage.Plan.Longest,
            [
                .. due.Select(honour => new MailFact(
                    new LocalizedText(honour.Holder, honour.Holder),
                    new($"{honour.Title.Zh}：{honour.Prize:#,0}元（{honour.DocumentNumber}）", $"{honour.Title.En}: CNY {honour.Prize:#,0} ({honour.DocumentNumber})"))),
                new MailFact(new("合计", "In all"), new($"{total:#,0}元", $"CNY {total:#,0}")),
                .. await BeforeAsync(order, cancellationToken),
            ],
            [],
            [
                new DecisionAction(DecisionActions.Approve, new("同意支付", "Approve the payment")),
                new DecisionAction(DecisionActions.Return, new("退回评审办", "Send back to the office"), NeedsReason: true, IsRefusal: true),
            ],
            [],
            SecondFactor: stage.Payment.SecondFactor);
    }

    public Task<Refusal?> CheckAsync(
        ApprovalRecord approval, DecisionMade decision, CycleDossier dossier, CancellationToken cancellationToken) =>
        Task.FromResult<Refusal?>(null);

    /// <summary>Why it was sent back last, and what the office said when it submitted it again.</summary>
    private async Task<IEnumerable<MailFact>> BeforeAsync(ApprovalOrder order, CancellationToken cancellationToken)
    {
        if (PaymentRounds.Before(order.ApprovalId) is not { } before
            || (await approvals.FindAsync(before, cancellationToken))?.Value.Decision is not { } returned
            || (await approvals.FindAsync(PaymentRounds.RequestOf(before), cancellationToken))?.Value.Decision is not { } again)
            return [];
        return
        [
            new MailFact(new("上次退回的理由", "Sent back because"), new(returned.Reason, returned.Reason)),
            new MailFact(new("评审办说明", "The office says"), new(again.Values[PaymentRequestDecision.Remark], again.Values[PaymentRequestDecision.Remark])),
        ];
    }
}
