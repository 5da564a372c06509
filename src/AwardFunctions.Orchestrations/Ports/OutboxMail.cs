namespace AwardFunctions.Orchestrations.Ports;

/// <summary>A mail in the outbox; <paramref name="At"/> is when it was handed over, UTC.</summary>
public sealed record OutboxMail(string Id, DateTimeOffset At, MailMessage Message);
