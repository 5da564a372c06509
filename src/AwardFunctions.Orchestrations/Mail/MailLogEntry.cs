namespace AwardFunctions.Orchestrations.Mail;

/// <summary>A line of the mail log. Instants are UTC; <paramref name="Title"/> is the subject line as sent.</summary>
public sealed record MailLogEntry(
    string Key,
    string Address,
    string Name,
    string Title,
    string? CycleId,
    string? Subject,
    MailState State,
    string Detail,
    int Attempts,
    bool IsClosed,
    DateTimeOffset CreatedAt,
    DateTimeOffset UpdatedAt,
    MailReports? Reports = null)
{
    internal static MailLogEntry Of(MailRecord mail) => new(
        mail.Key, mail.To.Address, mail.To.Name, mail.Content.Subject.In(mail.To.Language), mail.CycleId, mail.Subject,
        mail.State, mail.Detail, mail.Attempts, mail.IsClosed, mail.CreatedAt, mail.UpdatedAt, mail.Reports);
}
