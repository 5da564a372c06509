namespace AwardFunctions.Orchestrations.Mail;

/// <summary>A letter to be sent once.</summary>
/// <param name="Key">The same letter always has the same key, whoever orders it and however often.</param>
/// <param name="To">The recipient.</param>
/// <param name="Content">What it says.</param>
/// <param name="CycleId">The cycle it belongs to; null for the portal's own.</param>
/// <param name="Subject">What it is about, e.g. an application's identity.</param>
public sealed record MailOrder(string Key, MailRecipient To, MailContent Content, string? CycleId, string? Subject);
