namespace AwardFunctions.Standalone.Tests.Smtp;

/// <summary>A message as the mail server got and parsed it.</summary>
public sealed record ReceivedMail(
    string Id,
    Mailbox From,
    Mailbox To,
    Envelope Envelope,
    string Subject,
    string Text,
    string Html,
    DateTimeOffset Date,
    string Language,
    string Automatic,
    int LongestLine,
    bool IsAscii,
    bool Secure,
    string? User);

public sealed record Mailbox(string Address, string Name);

public sealed record Envelope(string From, IReadOnlyList<string> To);
