using AwardFunctions.Orchestrations.Ports;

namespace AwardFunctions.Orchestrations.Mail;

/// <summary>Writes down what the mail service reports of mails. Reports come late, repeatedly and in any order.</summary>
public sealed class MailEventDesk(IRecordStore store, MailTelemetry telemetry, TimeProvider time)
{
    private readonly MailBook book = new(store);

    /// <returns>False where no mail of ours has this Message-ID.</returns>
    public async Task<bool> RecordAsync(MailEvent reported, CancellationToken cancellationToken)
    {
        while (await book.FindByMessageIdAsync(reported.MessageId, cancellationToken) is { } current)
        {
            var mail = current.Mail;
            var reports = (mail.Reports ?? new MailReports()).With(reported);
            if (reports == mail.Reports)
                return true;
            var next = mail.IsClosed ? mail : Resolved(mail, reports);
            if (await book.TryReplaceAsync(current, next with { Reports = reports }, cancellationToken) is null)
                continue;
            if (mail.Reports?.BouncedAt is null && reports.BouncedAt is not null)
                telemetry.CountReturn();
            return true;
        }

        return false;
    }

    /// <summary>
    /// What the service reports it has: a mail in doubt is so no longer, and one that waits need not be sent again. One that came
    /// back stays open, as it can still be sent again.
    /// </summary>
    private MailRecord Resolved(MailRecord mail, MailReports reports) => reports is { BouncedAt: not null, DeliveredAt: null }
        ? mail with { State = MailState.Failed, Detail = reports.BounceReason ?? "", UpdatedAt = time.GetUtcNow() }
        : mail with { State = MailState.Accepted, ActionUrl = null, IsClosed = true, UpdatedAt = time.GetUtcNow() };
}
