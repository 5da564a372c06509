using AwardFunctions.Domain.Schemes;
using AwardFunctions.Orchestrations.Accounts;
using AwardFunctions.Orchestrations.Applications;
using AwardFunctions.Orchestrations.Committee;
using AwardFunctions.Orchestrations.Cycles;
using AwardFunctions.Orchestrations.Mail;
using AwardFunctions.Orchestrations.Mail.Letters;

namespace AwardFunctions.Orchestrations.Publicity;

/// <summary>The mails about an objection: to whoever made it, to the unit, and where the text says so to the committee. Only the first knows who objected.</summary>
public sealed class ObjectionMail(MailDesk desk, ApplicationBook applications, AccountDesk accounts, CommitteeBook committee)
{
    /// <summary>The article that an objection rests on.</summary>
    public static Citation CitationOf(CycleDossier dossier, ObjectionRecord objection) => dossier.Scheme.Cite(
        objection.Outside ? dossier.Scheme.Objections!.AnytimeArticle! : dossier.Scheme.StageOf(objection.StageId).Article);

    public Task ReceiptAsync(CycleDossier dossier, ObjectionRecord objection, CancellationToken cancellationToken) =>
        SendAsync(
            objection, "receipt", ToObjector(objection),
            ObjectionReceiptLetter.Write(
                Letterhead.Of(dossier.Scheme), objection.ObjectorName, objection.Id, objection.UnitName, objection.FiledAt, !objection.Outside, CitationOf(dossier, objection)),
            cancellationToken);

    /// <summary>Tells everyone who must know what the office found.</summary>
    public async Task OutcomeAsync(CycleDossier dossier, ObjectionRecord objection, CancellationToken cancellationToken)
    {
        var (head, upheld, finding) = (Letterhead.Of(dossier.Scheme), objection.State == ObjectionState.Upheld, objection.Finding!.Zh);
        var day = dossier.Zone.DayOf(objection.SettledAt!.Value);
        await SendAsync(
            objection, "outcome", ToObjector(objection),
            ObjectionOutcomeLetter.Write(
                head, objection.ObjectorName, objection.Id, objection.UnitName, upheld, finding, day, !objection.Outside, CitationOf(dossier, objection)),
            cancellationToken);
        if (objection.ApplicationId.Length > 0)
        {
            var application = await applications.ReadAsync(objection.ApplicationId, cancellationToken);
            var owner = await accounts.FindAsync(application.Owner, cancellationToken);
            await SendAsync(
                objection, "unit", new MailRecipient(application.Owner, application.Name, owner?.Language ?? "zh-CN"),
                ObjectionFindingLetter.ToUnit(head, application.Name, objection.Id, upheld, finding, day, CitationOf(dossier, objection)), cancellationToken);
        }

        if (dossier.Scheme.Objections?.CommitteeArticle is not { } article)
            return;
        foreach (var member in (await committee.RosterAsync(dossier, cancellationToken)).Members)
        {
            await SendAsync(
                objection, $"committee|{member.Email}", new MailRecipient(member.Email, member.Name, "zh-CN"),
                ObjectionFindingLetter.ToCommittee(head, member.Name, objection.UnitName, objection.Id, upheld, finding, day, dossier.Scheme.Cite(article)), cancellationToken);
        }
    }

    private static MailRecipient ToObjector(ObjectionRecord objection) => new(objection.ObjectorEmail, objection.ObjectorName, "zh-CN");

    private Task SendAsync(ObjectionRecord objection, string occasion, MailRecipient recipient, MailContent content, CancellationToken cancellationToken) =>
        desk.SendAsync(
            new MailOrder($"objection|{objection.Id}|{occasion}", recipient, content, objection.CycleId, objection.Id), cancellationToken);
}
