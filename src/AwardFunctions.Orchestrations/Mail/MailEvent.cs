namespace AwardFunctions.Orchestrations.Mail;

/// <summary>Something a mail service reports of one mail.</summary>
/// <param name="MessageId">The mail's Message-ID, without angle brackets.</param>
/// <param name="Kind">What happened.</param>
/// <param name="At">When, UTC, by the service's clock.</param>
/// <param name="Reason">Why a mail came back, in the service's words; else empty.</param>
public sealed record MailEvent(string MessageId, MailEventKind Kind, DateTimeOffset At, string Reason = "");
