namespace AwardFunctions.Orchestrations.Ports;

/// <summary>Hands mail to a mail service.</summary>
public interface IMailer
{
    /// <summary>
    /// Hands one message over. Expected outcomes are results, never exceptions: accepted; refused for now; refused for good;
    /// or in doubt, where the connection broke after the content was sent and before an answer came.
    /// </summary>
    Task<MailHandOff> SendAsync(MailMessage message, CancellationToken cancellationToken);
}
