using System.Text.RegularExpressions;
using AwardFunctions.Orchestrations.Approvals;
using AwardFunctions.Orchestrations.Ports;

namespace AwardFunctions.Standalone.Demo;

/// <summary>Reads the mails that people were sent, to decide as they do: with the link in the mail.</summary>
internal sealed partial class Postbox(IOutbox outbox, ApprovalDesk approvals)
{
    private const int Recent = 100;

    /// <summary>The secret of the newest link that leads a person to a decision.</summary>
    public async Task<string> FindAsync(string email, string approvalId, CancellationToken cancellationToken)
    {
        var page = await outbox.ListAsync(Recent, null, cancellationToken);
        foreach (var mail in page.Mails.Where(mail => mail.Message.To == email))
        {
            if (DecisionLink().Match(mail.Message.Text) is { Success: true } link
                && (await approvals.OpenLinkAsync(link.Groups[1].Value, cancellationToken)).Value.Approval.Id == approvalId)
                return link.Groups[1].Value;
        }

        throw new InvalidOperationException($"{email} has no mail about {approvalId}.");
    }

    [GeneratedRegex("/decide/([A-Za-z0-9_-]+)")]
    private static partial Regex DecisionLink();
}
