namespace AwardFunctions.Orchestrations.Mail;

/// <summary>What a mail service may report of a mail it was handed. Each is a fact of its own: none follows from another.</summary>
public enum MailEventKind
{
    /// <summary>The service has taken the mail and works on it.</summary>
    Accepted,

    /// <summary>The recipient's mail server has taken it.</summary>
    Delivered,

    /// <summary>It was sent back, or the service gave it up.</summary>
    Bounced,

    /// <summary>Someone, or a program that looks at mails first, has opened it.</summary>
    Opened,
}
