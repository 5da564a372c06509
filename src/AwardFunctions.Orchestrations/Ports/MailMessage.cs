namespace AwardFunctions.Orchestrations.Ports;

/// <summary>A message ready to be sent.</summary>
/// <param name="MessageId">Stable: the same mail always has the same one, e.g. <c>approval-7f3a-1@awardfunctions.local</c>, without angle brackets.</param>
/// <param name="To">The recipient's address.</param>
/// <param name="ToName">The recipient's name as shown.</param>
/// <param name="Subject">Subject line.</param>
/// <param name="Text">The plain-text part.</param>
/// <param name="Html">The HTML part, complete and self-contained.</param>
/// <param name="Language">"zh-CN" or "en".</param>
public sealed record MailMessage(string MessageId, string To, string ToName, string Subject, string Text, string Html, string Language);
