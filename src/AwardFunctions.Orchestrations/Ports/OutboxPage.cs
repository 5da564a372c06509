namespace AwardFunctions.Orchestrations.Ports;

/// <summary>Mails, newest first; <paramref name="Continuation"/> is null on the last page.</summary>
public sealed record OutboxPage(IReadOnlyList<OutboxMail> Mails, string? Continuation);
