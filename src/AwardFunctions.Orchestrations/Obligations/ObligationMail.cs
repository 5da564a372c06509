using AwardFunctions.Domain.Honours;
using AwardFunctions.Domain.Schemes;
using AwardFunctions.Orchestrations.Accounts;
using AwardFunctions.Orchestrations.Mail;
using AwardFunctions.Orchestrations.Mail.Letters;
using AwardFunctions.Orchestrations.Sweeps;

namespace AwardFunctions.Orchestrations.Obligations;

/// <summary>The mails about what is owed: to the holder, and to the office of the scheme.</summary>
public sealed class ObligationMail(AccountDesk accounts, OfficePeople office, MailDesk desk, PortalAddress portal)
{
    /// <summary>Sends one reminder to whoever owes, or the notice to the office that the day has passed.</summary>
    /// <returns>False where there is no one to write to.</returns>
    internal async Task<bool> RemindAsync(DueObligation due, ReminderRung rung, CancellationToken cancellationToken)
    {
        var (obligation, reference, citation) = (due.Obligation, due.Record.Reference, due.Citation);
        if (rung.Id == ReminderRung.Overdue)
        {
            return await ToOfficeAsync(
                due, rung,
                (head, name, url) => DutyOverdueLetter.Write(
                    head, name, reference, obligation.Name, obligation.Due, obligation.Owes == Obligation.ByHolder, url, citation),
                cancellationToken);
        }

        if (due.Record.Kind is DutyKinds.Inspection or DutyKinds.Visit)
        {
            int? left = rung.Id == ReminderRung.Start ? null : due.DaysLeft;
            return await ToOfficeAsync(
                due, rung, (head, name, url) => InspectionLetter.Write(head, name, reference, obligation.Name, obligation.Due, left, url, citation), cancellationToken);
        }

        if (obligation.Owes != Obligation.ByHolder)
            return await ToOfficeAsync(due, rung, (head, name, url) => Deadline(due, head, LetterText.ToPerson(name), url), cancellationToken);
        await ToHolderAsync(
            due, rung,
            (head, url) => due.Record.Kind == DutyKinds.SelfReport
                ? DutyReminderLetter.Write(head, reference, obligation.Name, obligation.Due, due.DaysLeft, obligation.Statutory, url, citation)
                : Deadline(due, head, LetterText.ToUnit(obligation.Holder), url),
            cancellationToken);
        return true;
    }

    /// <summary>Writes to the account that applied for the honour.</summary>
    internal async Task ToHolderAsync(DueObligation due, ReminderRung rung, Func<Letterhead, string, MailContent> write, CancellationToken cancellationToken)
    {
        var contact = due.Record.Contact;
        var language = (await accounts.FindAsync(contact, cancellationToken))?.Language ?? "zh-CN";
        await SendAsync(due, rung, "holder", new MailRecipient(contact, due.Obligation.Holder, language), write, cancellationToken);
    }

    /// <summary>Writes to everyone in the office; <paramref name="write"/> gets the name of each.</summary>
    /// <returns>False where there is no one to write to.</returns>
    internal async Task<bool> ToOfficeAsync(
        DueObligation due, ReminderRung rung, Func<Letterhead, string, string, MailContent> write, CancellationToken cancellationToken)
    {
        var people = await office.OfAsync(due.Obligation.SchemeCode, cancellationToken);
        foreach (var person in people)
        {
            var to = new MailRecipient(person.Email, person.Name, person.Language);
            await SendAsync(due, rung, person.Email, to, (head, url) => write(head, person.Name, url), cancellationToken);
        }

        return people.Count > 0;
    }

    private static MailContent Deadline(DueObligation due, Letterhead head, LocalizedText greeting, string url) => DeadlineLetter.Write(
        head, greeting, due.Record.Reference, due.Obligation.Name, due.Obligation.Due, due.DaysLeft, due.Obligation.Statutory, url, due.Citation);

    private Task SendAsync(
        DueObligation due, ReminderRung rung, string who, MailRecipient to, Func<Letterhead, string, MailContent> write, CancellationToken cancellationToken) =>
        desk.SendAsync(
            new MailOrder(
                $"honour|{due.Obligation.CertificateNumber}|{due.Record.Occasion}|{rung.Id}|{who}", to,
                write(Letterhead.Of(due.Dossier.Scheme), portal.Link(due.Obligation.Path)),
                due.Record.CycleId, due.Record.ApplicationId),
            cancellationToken);
}
