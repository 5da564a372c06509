namespace AwardFunctions.Orchestrations.Mail;

/// <summary>Lines of the mail log, newest first; <paramref name="Continuation"/> is null on the last page.</summary>
public sealed record MailLogPage(IReadOnlyList<MailLogEntry> Entries, string? Continuation);
