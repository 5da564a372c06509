namespace AwardFunctions.Orchestrations.Mail;

/// <summary>What all mails of this installation share.</summary>
public sealed record MailOptions
{
    /// <summary>The right-hand side of every Message-ID.</summary>
    public string Domain { get; init; } = "awardfunctions.local";
}
