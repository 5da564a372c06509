using AwardFunctions.Orchestrations.Ports;

namespace AwardFunctions.Benchmarks.Sweeps;

/// <summary>Takes every mail at once: how fast a mail service is, is not measured here.</summary>
internal sealed class ObligingMailer : IMailer
{
    public bool DeliversOnce => true;

    public Task<MailHandOff> SendAsync(MailMessage message, CancellationToken cancellationToken) =>
        Task.FromResult(new MailHandOff(MailHandOffKind.Accepted, "250 ok"));
}
