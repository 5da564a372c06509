using System.Globalization;
using AwardFunctions.Domain.Honours;
using AwardFunctions.Domain.Schemes;
using AwardFunctions.Orchestrations.Approvals;
using AwardFunctions.Orchestrations.Cycles;
using AwardFunctions.Orchestrations.Documents;
using AwardFunctions.Orchestrations.Mail;
using AwardFunctions.Orchestrations.Outcomes;
using AwardFunctions.Orchestrations.SelfReports;

namespace AwardFunctions.Orchestrations.Honours;

/// <summary>The office accepts the account of a prize, asks for an explanation, or records that money was misused.</summary>
public sealed class PrizeUseDecision(PrizeAccountBook book, AttachmentDesk attachments) : IDecisionKind
{
    internal const string AnswerBy = "answerBy";

    public string Kind => DecisionKinds.PrizeUse;

    public async Task<DecisionSheet> ComposeAsync(ApprovalOrder order, CycleDossier dossier, CancellationToken cancellationToken)
    {
        var account = (await book.FindAsync(order.SubjectId, cancellationToken))!.Value;
        var (scheme, rule) = (dossier.Scheme, dossier.Scheme.PrizeUse!);
        var article = scheme.Duties.First(duty => duty.Id == rule.Duty).Article;
        var receipts = await attachments.ListAsync(account.Id, cancellationToken);
        var spent = PrizeAccounts.SumOf(account.Lines);
        return new DecisionSheet(
            new($"奖金使用情况：{account.Holder}", $"Use of the prize: {account.Holder}"),
            new("获奖者报告了奖金使用情况，请对照规定用途审核。", "The holder accounts for its prize: please compare it with what the money may be used for."),
            SelfReportDecision.OfficeOf(scheme), article, rule.Check.Duration,
            [
                new MailFact(new("证书编号", "Certificate"), new(account.CertificateNumber, account.CertificateNumber)),
                new MailFact(new("奖金", "Prize"), Money(account.Prize)),
                .. rule.Purposes.Select(purpose => (purpose, Sum: PrizeAccounts.SumOf(account.Lines.Where(line => line.Purpose == purpose.Id))))
                    .Where(one => one.Sum > 0)
                    .Select(one => new MailFact(one.purpose.Name, Money(one.Sum))),
                new MailFact(new("合计", "In all"), Money(spent)),
                new MailFact(new("未列支", "Left"), Money(account.Prize - spent)),
                .. account.Note.Length > 0 ? [new MailFact(new("说明", "Note"), new(account.Note, account.Note))] : Array.Empty<MailFact>(),
                new MailFact(new("凭证", "Receipts"), new($"{receipts.Count} 件", $"{receipts.Count}")),
                .. rule.Supervisor is { } supervisor
                    ? [new MailFact(
                        new("资金监督", "The money is supervised by"),
                        new($"{scheme.PartyOf(supervisor).Name.Zh}（{scheme.Cite(rule.EarmarkArticle).Label.Zh}）", $"{scheme.PartyOf(supervisor).Name.En} ({scheme.Cite(rule.EarmarkArticle).Label.En})"))]
                    : Array.Empty<MailFact>(),
            ],
            [],
            [
                new DecisionAction(DecisionActions.Accept, new("认可", "Accept")),
                new DecisionAction(DecisionActions.Return, new("要求说明", "Question"), NeedsReason: true, IsRefusal: true),
                new DecisionAction(DecisionActions.Refuse, new("认定使用不当", "Record misuse"), NeedsReason: true, IsRefusal: true),
            ],
            [
                new DecisionInput(
                    AnswerBy, new("说明期限", "To be answered by"), DecisionInputKind.Date, article, true, [DecisionActions.Return], [], Hint: new("含当日。", "Inclusive.")),
            ],
            PrizeAccountRecord.PathOf(account.CertificateNumber));
    }

    public Task<Refusal?> CheckAsync(ApprovalRecord approval, DecisionMade decision, CycleDossier dossier, CancellationToken cancellationToken) =>
        Task.FromResult(
            decision.Action == DecisionActions.Return && DayOf(decision) <= dossier.Zone.DayOf(decision.At)
                ? Refusal.Invalid(AnswerBy, "说明期限须在今天之后。", "The day must lie after today.", dossier.Scheme.Cite(approval.Sheet.Article))
                : null);

    /// <summary>The day that a question names.</summary>
    internal static DateOnly DayOf(DecisionMade made) => DateOnly.ParseExact(made.Values[AnswerBy], "yyyy-MM-dd", CultureInfo.InvariantCulture);

    private static LocalizedText Money(int yuan) => new($"{yuan:#,0}元", $"CNY {yuan:#,0}");
}
