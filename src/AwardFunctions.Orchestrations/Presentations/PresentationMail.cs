using System.Globalization;
using AwardFunctions.Domain.Schemes;
using AwardFunctions.Orchestrations.Accounts;
using AwardFunctions.Orchestrations.Applications;
using AwardFunctions.Orchestrations.Cycles;
using AwardFunctions.Orchestrations.Mail;
using AwardFunctions.Orchestrations.Mail.Letters;

namespace AwardFunctions.Orchestrations.Presentations;

/// <summary>Tells applicants their slot, and applicants and panel what has changed.</summary>
public sealed class PresentationMail(AccountDesk accounts, MailDesk desk, PortalAddress portal)
{
    public async Task InviteAsync(
        CycleDossier dossier, PresentationRecord presentation, PresentationSlot slot, ApplicationRecord application, CancellationToken cancellationToken)
    {
        var account = await accounts.FindAsync(application.Owner, cancellationToken);
        var content = PresentationLetter.Write(
            Letterhead.Of(dossier.Scheme), application.Name, application.Id, When(dossier, slot.At), presentation.Place, slot.Order, presentation.Minutes, presentation.Bring, presentation.Reason,
            portal.Link($"/applications/{application.Id}"), dossier.Scheme.Cite(dossier.Scheme.StageOf(presentation.StageId).Article));
        await desk.SendAsync(
            new MailOrder(
                $"application|{application.Id}|presentation-{presentation.StageId}{(presentation.Change == 0 ? "" : $"|{presentation.Change}")}",
                new MailRecipient(application.Owner, application.Name, account?.Language ?? "zh-CN"), content, application.CycleId, application.Id),
            cancellationToken);
    }

    /// <summary>Tells a member of the panel that the presentations have another time, place or order.</summary>
    public async Task TellPanelAsync(CycleDossier dossier, PresentationRecord presentation, PanelMember member, CancellationToken cancellationToken)
    {
        var stage = dossier.Scheme.StageOf(presentation.StageId);
        var content = PresentationChangedLetter.Write(
            Letterhead.Of(dossier.Scheme), member.Name, stage.Name, When(dossier, presentation.Begins), presentation.Place, [.. presentation.Slots.Select(slot => slot.Name)],
            presentation.Reason!, dossier.Scheme.Cite(stage.Article));
        await desk.SendAsync(
            new MailOrder(
                $"presentation|{dossier.Cycle.Id}|{presentation.StageId}|{presentation.Change}|{member.Email}",
                new MailRecipient(member.Email, member.Name, member.Language), content, dossier.Cycle.Id, presentation.StageId),
            cancellationToken);
    }

    /// <summary>A day and time of day as people read it, e.g. 2026年9月15日 9:20.</summary>
    public static LocalizedText When(CycleDossier dossier, DateTimeOffset at)
    {
        var day = dossier.Zone.DayOf(at);
        var time = dossier.Zone.LocalOf(at).ToString("H:mm", CultureInfo.InvariantCulture);
        return new($"{DayText.Zh(day)} {time}", $"{DayText.En(day)}, {time}");
    }
}
