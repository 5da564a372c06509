namespace AwardFunctions.Orchestrations.Mail;

/// <summary>A mail as it is stored and shown in the log.</summary>
/// <param name="Key">The order's key.</param>
/// <param name="MessageId">Its Message-ID, without angle brackets.</param>
/// <param name="To">The recipient.</param>
/// <param name="Content">What it says; the action's URL is shortened so that no secret can be read from it.</param>
/// <param name="ActionUrl">The whole URL, only as long as the mail may still have to be sent.</param>
/// <param name="CycleId">The cycle it belongs to.</param>
/// <param name="Subject">What it is about.</param>
/// <param name="State">What is known of it.</param>
/// <param name="Detail">The mail service's last answer, or why a person settled it.</param>
/// <param name="Attempts">How often it was handed over.</param>
/// <param name="IsClosed">True once nothing is left to do: it was accepted, or a person settled it.</param>
/// <param name="CreatedAt">When it was ordered, UTC.</param>
/// <param name="UpdatedAt">When its state last changed, UTC.</param>
/// <param name="Reports">What the mail service reported afterwards; null where nothing.</param>
public sealed record MailRecord(
    string Key,
    string MessageId,
    MailRecipient To,
    MailContent Content,
    string? ActionUrl,
    string? CycleId,
    string? Subject,
    MailState State,
    string Detail,
    int Attempts,
    bool IsClosed,
    DateTimeOffset CreatedAt,
    DateTimeOffset UpdatedAt,
    MailReports? Reports = null);
