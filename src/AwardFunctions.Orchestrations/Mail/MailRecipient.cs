namespace AwardFunctions.Orchestrations.Mail;

/// <summary>Who gets a letter. <paramref name="Language"/> is "zh-CN" or "en".</summary>
public sealed record MailRecipient(string Address, string Name, string Language);
