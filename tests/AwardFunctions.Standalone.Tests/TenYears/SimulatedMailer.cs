using System.Collections.Concurrent;
using AwardFunctions.Domain.Calendars;
using AwardFunctions.Orchestrations.Ports;
using AwardFunctions.Orchestrations.Sweeps;

namespace AwardFunctions.Standalone.Tests.TenYears;

/// <summary>A mail service that recognises what it was handed before, as one with idempotency does; it keeps the mails of the mornings.</summary>
internal sealed class SimulatedMailer(TimeProvider clock) : IMailer
{
    private readonly ConcurrentDictionary<string, string> mails = new();

    public bool DeliversOnce => true;

    /// <summary>Every mail that a sweep sent as "day recipient subject", in ordinal order.</summary>
    public IReadOnlyList<string> OfMornings => [.. mails.Values.Where(mail => mail.Length > 0).Order(StringComparer.Ordinal)];

    public Task<MailHandOff> SendAsync(MailMessage message, CancellationToken cancellationToken)
    {
        var now = SweepCatalog.Zone.LocalOf(clock.GetUtcNow());
        mails.TryAdd(message.MessageId, now.Hour == 9 ? $"{DateOnly.FromDateTime(now.DateTime):yyyy-MM-dd} {message.To} {message.Subject}" : "");
        return Task.FromResult(new MailHandOff(MailHandOffKind.Accepted, "250 ok"));
    }
}
