using AwardFunctions.Orchestrations.Accounts;
using AwardFunctions.Orchestrations.Applications;
using AwardFunctions.Orchestrations.Mail;
using AwardFunctions.Orchestrations.Sweeps;

namespace AwardFunctions.Orchestrations.Honours;

/// <summary>The mails about an honour: to its holder, and to the office of its scheme.</summary>
public sealed class HonourMail(ApplicationBook applications, AccountDesk accounts, OfficePeople office, MailDesk desk, PortalAddress portal)
{
    /// <summary>Writes to the account that applied for the honour.</summary>
    public async Task ToHolderAsync(HonourInForce one, string occasion, Func<Letterhead, string, MailContent> write, CancellationToken cancellationToken)
    {
        var owner = (await applications.ReadAsync(one.Honour.ApplicationId, cancellationToken)).Owner;
        var account = await accounts.FindAsync(owner, cancellationToken);
        await SendAsync(one, $"{occasion}|holder", new MailRecipient(owner, one.Honour.Holder, account?.Language ?? "zh-CN"), write, cancellationToken);
    }

    /// <summary>Writes to everyone in the office; <paramref name="write"/> gets the name of each.</summary>
    /// <returns>False where there is no one to write to.</returns>
    public async Task<bool> ToOfficeAsync(
        HonourInForce one, string occasion, Func<Letterhead, string, string, MailContent> write, CancellationToken cancellationToken)
    {
        var people = await office.OfAsync(one.Honour.SchemeCode, cancellationToken);
        foreach (var person in people)
        {
            var to = new MailRecipient(person.Email, person.Name, person.Language);
            await SendAsync(one, $"{occasion}|{person.Email}", to, (head, url) => write(head, person.Name, url), cancellationToken);
        }

        return people.Count > 0;
    }

    private Task SendAsync(
        HonourInForce one, string occasion, MailRecipient to, Func<Letterhead, string, MailContent> write, CancellationToken cancellationToken) =>
        desk.SendAsync(
            new MailOrder(
                $"honour|{one.Honour.CertificateNumber}|{occasion}", to,
                write(Letterhead.Of(one.Dossier.Scheme), portal.Link($"/honours/{one.Honour.CertificateNumber}")),
                one.Honour.CycleId, one.Honour.ApplicationId),
            cancellationToken);
}
