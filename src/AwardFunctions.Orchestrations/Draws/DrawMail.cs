using System.Globalization;
using AwardFunctions.Domain.Schemes;
using AwardFunctions.Orchestrations.Accounts;
using AwardFunctions.Orchestrations.Cycles;
using AwardFunctions.Orchestrations.Mail;
using AwardFunctions.Orchestrations.Mail.Letters;

namespace AwardFunctions.Orchestrations.Draws;

/// <summary>The mails about draws, besides the invitations.</summary>
public sealed class DrawMail(MailDesk desk, AccountDesk accounts, PortalAddress portal)
{
    /// <summary>Tells the office, once a round and occasion, that a draw waits for it.</summary>
    public async Task TellOfficeAsync(CycleDossier dossier, DrawRecord draw, string occasion, LocalizedText what, CancellationToken cancellationToken)
    {
        var rule = DrawnGroups.Of(dossier.Scheme, draw.GroupId);
        var round = draw.Round.ToString(CultureInfo.InvariantCulture);
        foreach (var clerk in await accounts.WithRoleAsync(Roles.Office, dossier.Scheme.Code, cancellationToken))
        {
            var content = DrawLetter.Write(
                Letterhead.Of(dossier.Scheme), clerk.Name, rule.Name, draw.Id, what, portal.Link($"/office/cycles/{draw.CycleId}/draws/{draw.GroupId}"), dossier.Scheme.Cite(rule.Article));
            await desk.SendAsync(
                new MailOrder($"draw|{draw.Id}|{occasion}|{round}|{clerk.Email}", new MailRecipient(clerk.Email, clerk.Name, clerk.Language), content, draw.CycleId, draw.Id),
                cancellationToken);
        }
    }
}
