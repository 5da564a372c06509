using AwardFunctions.Domain.Schemes;
using AwardFunctions.Orchestrations.Accounts;
using AwardFunctions.Orchestrations.Cycles;
using AwardFunctions.Orchestrations.Mail;
using AwardFunctions.Orchestrations.Mail.Letters;

namespace AwardFunctions.Orchestrations.SelfReports;

/// <summary>Tells the holder what the office decided about its self-report.</summary>
public sealed class SelfReportMail(AccountDesk accounts, MailDesk desk, PortalAddress portal)
{
    public async Task SettledAsync(CycleDossier dossier, SelfReportRecord report, Duty duty, int round, CancellationToken cancellationToken)
    {
        var to = report.SubmittedBy!;
        var account = await accounts.FindAsync(to, cancellationToken);
        await desk.SendAsync(
            new MailOrder(
                $"self-report|{report.Id}|{round}", new MailRecipient(to, report.Holder, account?.Language ?? "zh-CN"),
                SelfReportLetter.Write(
                    Letterhead.Of(dossier.Scheme), report.Holder, report.Year, report.CorrectBy, report.Note,
                    portal.Link(SelfReportRecord.PathOf(report.CertificateNumber, report.Year)), dossier.Scheme.Cite(duty.Article)),
                report.CycleId, report.CertificateNumber),
            cancellationToken);
    }
}
