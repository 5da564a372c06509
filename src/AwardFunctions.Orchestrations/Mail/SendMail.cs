using AwardFunctions.Orchestrations.Abstractions;

namespace AwardFunctions.Orchestrations.Mail;

/// <summary>Sends one letter under its key. A letter that failed or is in doubt is a person's business, not the orchestration's.</summary>
public sealed class SendMail(MailDesk desk) : IActivity<MailOrder, Nothing>
{
    /// <exception cref="MailRefusedForNowException">The mail service asks to be tried again later.</exception>
    public async Task<Nothing> RunAsync(MailOrder input, CancellationToken cancellationToken)
    {
        var record = await desk.SendAsync(input, cancellationToken);
        return record.State == MailState.Waiting ? throw new MailRefusedForNowException(record.Detail) : Nothing.Value;
    }
}
