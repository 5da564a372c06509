using AwardFunctions.Orchestrations.Ports;

namespace AwardFunctions.Portal.Tests.Hosting;

/// <summary>Reads the mails that a host has sent.</summary>
internal static class Outbox
{
    /// <summary>The path of the decision link in the newest mail to a mailbox whose subject holds a text.</summary>
    public static async Task<string> DecisionLinkAsync(this AwardPortal portal, string mailbox, string subject)
    {
        var page = await portal.Flow.Get<IOutbox>().ListAsync(500, null, default);
        var mail = page.Mails.First(mail => mail.Message.To == mailbox && mail.Message.Subject.Contains(subject, StringComparison.Ordinal) && mail.Message.Text.Contains("/decide/", StringComparison.Ordinal));
        var text = mail.Message.Text;
        return text[text.IndexOf("/decide/", StringComparison.Ordinal)..].Split('\n', '\r', ' ')[0];
    }
}
