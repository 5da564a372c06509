using System.Diagnostics.Metrics;

namespace AwardFunctions.Orchestrations.Mail;

/// <summary>Counts what became of hand-overs, by state.</summary>
public sealed class MailCounters : IDisposable
{
    public const string MeterName = "AwardFunctions.Mail";

    private readonly Meter meter = new(MeterName);
    private readonly Counter<long> handOffs;

    public MailCounters() => handOffs = meter.CreateCounter<long>("award.mail.handoffs", "{mail}", "Mails handed over, by outcome.");

    public void Dispose() => meter.Dispose();

    internal void Count(MailState state) => handOffs.Add(1, new KeyValuePair<string, object?>("outcome", state.ToString().ToLowerInvariant()));
}
