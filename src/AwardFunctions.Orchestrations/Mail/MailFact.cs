using AwardFunctions.Domain.Schemes;

namespace AwardFunctions.Orchestrations.Mail;

/// <summary>One line of a decision sheet.</summary>
public sealed record MailFact(LocalizedText Label, LocalizedText Value);
