using AwardFunctions.Domain.Schemes;
using AwardFunctions.Orchestrations.Accounts;
using AwardFunctions.Orchestrations.Applications;
using AwardFunctions.Orchestrations.Cycles;
using AwardFunctions.Orchestrations.Mail;

namespace AwardFunctions.Orchestrations.Measures;

/// <summary>Writes to whoever applied, in their language and voice, in matters that may end badly for them.</summary>
public sealed class HolderMail(ApplicationBook applications, AccountDesk accounts, MailDesk desk, PortalAddress portal)
{
    /// <param name="dossier">The cycle of the application.</param>
    /// <param name="applicationId">The application.</param>
    /// <param name="occasion">The same mail always has the same occasion.</param>
    /// <param name="path">The page it leads to.</param>
    /// <param name="write">Writes it, given the head and the link.</param>
    /// <param name="cancellationToken">Stops waiting.</param>
    public async Task SendAsync(
        CycleDossier dossier, string applicationId, string occasion, string path, Func<Letterhead, string, MailContent> write, CancellationToken cancellationToken)
    {
        var application = await applications.ReadAsync(applicationId, cancellationToken);
        var account = await accounts.FindAsync(application.Owner, cancellationToken);
        var content = write(Letterhead.Of(dossier.Scheme), portal.Link(path));
        await desk.SendAsync(
            new MailOrder(
                occasion, new MailRecipient(application.Owner, application.Name, account?.Language ?? "zh-CN"),
                application.Kind == ApplicantKind.Individual ? LetterVoice.ToPerson(content) : content, application.CycleId, application.Id),
            cancellationToken);
    }
}
