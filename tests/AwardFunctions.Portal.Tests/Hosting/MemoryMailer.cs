using System.Collections.Concurrent;
using AwardFunctions.Orchestrations.Ports;

namespace AwardFunctions.Portal.Tests.Hosting;

/// <summary>Accepts every mail and keeps it.</summary>
public sealed class MemoryMailer : IMailer
{
    private readonly ConcurrentQueue<MailMessage> sent = new();

    public IReadOnlyCollection<MailMessage> Sent => sent;

    public Task<MailHandOff> SendAsync(MailMessage message, CancellationToken cancellationToken)
    {
        sent.Enqueue(message);
        return Task.FromResult(new MailHandOff(MailHandOffKind.Accepted, "kept"));
    }
}
