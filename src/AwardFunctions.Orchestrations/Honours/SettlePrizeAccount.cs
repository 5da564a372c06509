using AwardFunctions.Domain.Schemes;
using AwardFunctions.Orchestrations.Abstractions;
using AwardFunctions.Orchestrations.Accounts;
using AwardFunctions.Orchestrations.Approvals;
using AwardFunctions.Orchestrations.Cycles;
using AwardFunctions.Orchestrations.Mail;
using AwardFunctions.Orchestrations.Mail.Letters;

namespace AwardFunctions.Orchestrations.Honours;

/// <summary>Carries the office's decision into the account of a prize and tells the holder. What follows from misuse is a measure of its own.</summary>
public sealed class SettlePrizeAccount(
    PrizeAccountBook book, PrizeObligations obligations, AccountDesk accounts, MailDesk desk, PortalAddress portal, CycleArchive archive, CycleJournal journal)
    : IActivity<PrizeAccountSettlement, Nothing>
{
    public async Task<Nothing> RunAsync(PrizeAccountSettlement input, CancellationToken cancellationToken)
    {
        var dossier = await archive.OpenAsync(input.Account.CycleId, cancellationToken);
        var key = $"prize-use.settled|{input.Account.ApprovalId}";
        if (await journal.HasAsync(dossier, key, cancellationToken))
            return Nothing.Value;
        var state = input.Made.Action switch
        {
            DecisionActions.Accept => PrizeAccountState.Accepted,
            DecisionActions.Return => PrizeAccountState.Questioned,
            _ => PrizeAccountState.Misused,
        };
        var account = await book.UpdateAsync(
            input.Account.AccountId,
            current => current.Round == input.Account.Round && current.State == PrizeAccountState.Submitted
                ? current with
                {
                    State = state,
                    Finding = input.Made.Reason.Length > 0 ? input.Made.Reason : null,
                    AnswerBy = state == PrizeAccountState.Questioned ? PrizeUseDecision.DayOf(input.Made) : null,
                    SettledAt = input.At,
                }
                : null,
            cancellationToken);
        var article = dossier.Scheme.Duties.First(duty => duty.Id == dossier.Scheme.PrizeUse!.Duty).Article;
        if (state == PrizeAccountState.Questioned)
            await obligations.QuestionedAsync(dossier, account, dossier.Zone.DayOf(input.At), cancellationToken);
        await TellAsync(dossier, account, input.Account.Round, article, cancellationToken);
        await journal.WriteAsync(
            dossier, input.At, input.Made.By, $"prize-use.{WordOf(state).Action}",
            new($"{account.Holder}奖金使用情况：{WordOf(state).What.Zh}。{input.Made.Reason}", $"Use of the prize by {account.Holder}: {WordOf(state).What.En}. {input.Made.Reason}"),
            article, account.CertificateNumber, key, cancellationToken);
        return Nothing.Value;
    }

    private async Task TellAsync(CycleDossier dossier, PrizeAccountRecord account, int round, string article, CancellationToken cancellationToken)
    {
        var to = account.SubmittedBy!;
        var person = await accounts.FindAsync(to, cancellationToken);
        await desk.SendAsync(
            new MailOrder(
                $"prize-use|{account.Id}|{round}", new MailRecipient(to, account.Holder, person?.Language ?? "zh-CN"),
                PrizeUseLetter.Write(
                    Letterhead.Of(dossier.Scheme), account.Holder, WordOf(account.State).What, account.Finding, account.AnswerBy,
                    portal.Link(PrizeAccountRecord.PathOf(account.CertificateNumber)), dossier.Scheme.Cite(article)),
                account.CycleId, account.CertificateNumber),
            cancellationToken);
    }

    private static (string Action, LocalizedText What) WordOf(PrizeAccountState state) => state switch
    {
        PrizeAccountState.Accepted => ("accepted", new("认可", "accepted")),
        PrizeAccountState.Questioned => ("questioned", new("要求说明", "questioned")),
        _ => ("misused", new("认定使用不当", "found to be misuse")),
    };
}
