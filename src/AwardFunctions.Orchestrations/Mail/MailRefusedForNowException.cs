namespace AwardFunctions.Orchestrations.Mail;

/// <summary>The mail service asks to be tried again later.</summary>
public sealed class MailRefusedForNowException(string detail) : Exception($"The mail service refused the message for now: {detail}");
