using AwardFunctions.Domain.Calendars;
using AwardFunctions.Domain.Schemes;
using AwardFunctions.Orchestrations.Accounts;
using AwardFunctions.Orchestrations.Applications;
using AwardFunctions.Orchestrations.Cycles;
using AwardFunctions.Orchestrations.Mail;
using AwardFunctions.Orchestrations.Mail.Letters;

namespace AwardFunctions.Orchestrations.Reviews;

/// <summary>The mails of a review: to its experts, and to applicants about it.</summary>
public sealed class ReviewMail(AccountDesk accounts, MailDesk desk, PortalAddress portal)
{
    /// <summary>Tells an expert that they are in a group.</summary>
    public async Task NamedAsync(
        CycleDossier dossier, ReviewStage stage, GroupMember member, ReviewGroupRecord group, Deadline? due, CancellationToken cancellationToken)
    {
        var rule = dossier.Scheme.Groups.First(one => one.Id == stage.Group);
        var account = await accounts.FindAsync(member.Email, cancellationToken);
        var content = ReviewerNamedLetter.Write(
            Letterhead.Of(dossier.Scheme), member.Name, stage.Name, group.Members.First(one => one.Email == group.Leader || group.Leader.Length == 0).Name,
            member.Email == group.Leader, due, portal.Link("/reviews"), dossier.Scheme.Cite(rule.Article), dossier.Scheme.Cite(stage.Article));
        await desk.SendAsync(
            new MailOrder(
                $"review|{dossier.Cycle.Id}|{stage.Id}|{(member.Email == group.Leader ? "leads" : "named")}|{member.Email}",
                new MailRecipient(member.Email, member.Name, account?.Language ?? "zh-CN"), content, dossier.Cycle.Id, stage.Id),
            cancellationToken);
    }

    /// <summary>Tells an applicant when it is visited and by whom; other days are another letter.</summary>
    public async Task VisitAsync(
        CycleDossier dossier, ReviewStage stage, ApplicationRecord application, VisitRecord visit, ReviewGroupRecord group, CancellationToken cancellationToken)
    {
        var account = await accounts.FindAsync(application.Owner, cancellationToken);
        var content = VisitLetter.Write(
            Letterhead.Of(dossier.Scheme), application.Name, application.Id, visit.From, visit.Until,
            string.Join("、", group.Members.Select(member => member.Email == group.Leader ? $"{member.Name}（组长）" : member.Name)),
            portal.Link($"/applications/{application.Id}"), dossier.Scheme.Cite(stage.Article));
        await desk.SendAsync(
            new MailOrder(
                $"application|{application.Id}|visit|{stage.Id}|{visit.From:yyyyMMdd}|{visit.Until:yyyyMMdd}",
                new MailRecipient(application.Owner, application.Name, account?.Language ?? "zh-CN"), content, application.CycleId, application.Id),
            cancellationToken);
    }

    /// <summary>Tells an applicant in writing that it is not on the short list; it is not told a second time at the end of the cycle.</summary>
    public async Task NotShortListedAsync(
        CycleDossier dossier, ReviewStage stage, ApplicationRecord application, LocalizedText reason, CancellationToken cancellationToken)
    {
        var account = await accounts.FindAsync(application.Owner, cancellationToken);
        var content = NotShortListedLetter.Write(
            Letterhead.Of(dossier.Scheme), application.Name, application.Id, stage.Name, reason, portal.Link($"/applications/{application.Id}"),
            dossier.Scheme.Cite(stage.ShortList!.Article));
        await desk.SendAsync(
            new MailOrder(
                $"application|{application.Id}|not-awarded",
                new MailRecipient(application.Owner, application.Name, account?.Language ?? "zh-CN"), content, application.CycleId, application.Id),
            cancellationToken);
    }
}
