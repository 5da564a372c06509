namespace AwardFunctions.Orchestrations.Ports;

/// <summary>Hands mail to a mail service.</summary>
public interface IMailer
{
    /// <summary>
    /// True where handing the same Message-ID over twice delivers one message: then a hand-over that a crash cut short is
    /// simply repeated. Plain mail services promise no such thing.
    /// </summary>
    bool DeliversOnce => false;

    /// <summary>
    /// Hands one message over. Expected outcomes are results, never exceptions: accepted; refused for now; refused for good;
    /// or in doubt, where the connection broke after the content was sent and before an answer came. Cancelling has an
    /// effect only as long as nothing of the content has been sent.
    /// </summary>
    Task<MailHandOff> SendAsync(MailMessage message, CancellationToken cancellationToken);
}
