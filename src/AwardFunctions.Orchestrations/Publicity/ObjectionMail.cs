using AwardFunctions.Domain.Schemes;
using AwardFunctions.Orchestrations.Cycles;
using AwardFunctions.Orchestrations.Mail;
using AwardFunctions.Orchestrations.Mail.Letters;

namespace AwardFunctions.Orchestrations.Publicity;

/// <summary>The mails to those who object.</summary>
public sealed class ObjectionMail(MailDesk desk)
{
    public Task ReceiptAsync(CycleDossier dossier, ObjectionRecord objection, CancellationToken cancellationToken) =>
        SendAsync(
            objection, "receipt",
            ObjectionReceiptLetter.Write(
                Letterhead.Of(dossier.Scheme), objection.ObjectorName, objection.Id, objection.UnitName, objection.FiledAt, CitationOf(dossier, objection)),
            cancellationToken);

    public Task OutcomeAsync(CycleDossier dossier, ObjectionRecord objection, CancellationToken cancellationToken) =>
        SendAsync(
            objection, "outcome",
            ObjectionOutcomeLetter.Write(
                Letterhead.Of(dossier.Scheme), objection.ObjectorName, objection.Id, objection.UnitName, objection.State == ObjectionState.Upheld,
                objection.Finding!.Zh, dossier.Zone.DayOf(objection.SettledAt!.Value), CitationOf(dossier, objection)),
            cancellationToken);

    private static Citation CitationOf(CycleDossier dossier, ObjectionRecord objection) =>
        dossier.Scheme.Cite(dossier.Scheme.StageOf(objection.StageId).Article);

    private Task SendAsync(ObjectionRecord objection, string occasion, MailContent content, CancellationToken cancellationToken) =>
        desk.SendAsync(
            new MailOrder(
                $"objection|{objection.Id}|{occasion}", new MailRecipient(objection.ObjectorEmail, objection.ObjectorName, "zh-CN"), content,
                objection.CycleId, objection.Id),
            cancellationToken);
}
