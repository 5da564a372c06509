using AwardFunctions.Domain.Schemes;
using AwardFunctions.Orchestrations.Cycles;
using AwardFunctions.Orchestrations.Mail;
using AwardFunctions.Orchestrations.Outcomes;

namespace AwardFunctions.Orchestrations.Approvals;

/// <summary>A payment was sent back: the office puts right what was wrong and submits it again.</summary>
public sealed class PaymentRequestDecision(ApprovalStore approvals) : IDecisionKind
{
    public const string Remark = "remark";

    public string Kind => DecisionKinds.PaymentRequest;

    public async Task<DecisionSheet> ComposeAsync(ApprovalOrder order, CycleDossier dossier, CancellationToken cancellationToken)
    {
        var rule = ((HandOverStage)dossier.Scheme.StageOf(order.StageId)).Payment!;
        var payment = (await approvals.FindAsync(PaymentRounds.AnsweredBy(order.ApprovalId), cancellationToken))!.Value;
        var returned = payment.Decision!;
        return new DecisionSheet(
            new($"{dossier.Title.Zh}：奖金支付被退回", $"{dossier.Title.En}: the payment was sent back"),
            new("请按退回理由核实、补充材料后重新报批，并说明处理情况。", "Please see to what was wrong, say what was done, and submit the payment again."),
            dossier.Scheme.Parties.First(party => party.Role == PartyRoles.Office).Id, rule.Article, dossier.Scheme.StageOf(order.StageId).Plan.Shortest,
            [
                new MailFact(new("退回人", "Sent back by"), new(returned.ByName, returned.ByName)),
                new MailFact(new("退回理由", "Because"), new(returned.Reason, returned.Reason)),
                .. payment.Sheet.Facts,
            ],
            [],
            [new DecisionAction(DecisionActions.Submit, new("重新报批", "Submit it again"))],
            [new DecisionInput(Remark, new("处理情况说明", "What was done"), DecisionInputKind.Paragraph, rule.Article, true, [], [])]);
    }

    public Task<Refusal?> CheckAsync(ApprovalRecord approval, DecisionMade decision, CycleDossier dossier, CancellationToken cancellationToken) =>
        Task.FromResult<Refusal?>(null);
}
