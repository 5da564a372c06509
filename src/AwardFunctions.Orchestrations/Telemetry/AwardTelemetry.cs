using System.Diagnostics;
using System.Diagnostics.Metrics;

namespace AwardFunctions.Orchestrations.Telemetry;

/// <summary>What the program tells about itself: spans and measurements, both under <see cref="Name"/>. Nothing of it names a person.</summary>
public sealed class AwardTelemetry : IDisposable
{
    /// <summary>The name of the source of spans and of the meter.</summary>
    public const string Name = "AwardFunctions";

    /// <summary>
    /// How long a standing is told. Where a host runs several processes and one of them reckons, the others must fall silent
    /// rather than repeat what was.
    /// </summary>
    private static readonly TimeSpan Lifetime = TimeSpan.FromMinutes(5);

    private volatile Reckoning? reckoning;

    public AwardTelemetry()
    {
        Gauge("award.approvals.due", "{approval}", "Decisions that are asked for and due within three days.", standing => standing.Due);
        Gauge("award.approvals.overdue", "{approval}", "Decisions that are asked for and past their last day.", standing => standing.Overdue);
        Gauge("award.instances.parked", "{instance}", "Orchestrations that have failed for good or no longer fit the code, and wait for a person.", standing => standing.ParkedInstances);
        Gauge("award.mail.parked", "{mail}", "Mails that were refused for good or are in doubt, and wait for a person.", standing => standing.ParkedMails);
        Gauge("award.mail.queue_age", "s", "How long the mail that has waited longest has waited to be sent.", standing => standing.MailAge.TotalSeconds);
        Gauge("award.signals.queue_age", "s", "How long the signal that has waited longest has waited to reach its orchestration.", standing => standing.SignalAge.TotalSeconds);
    }

    public ActivitySource Source { get; } = new(Name);

    public Meter Meter { get; } = new(Name);

    /// <summary>The span that is under way, to be continued elsewhere; null where nobody listens.</summary>
    public string? Here => Source.HasListeners() ? Activity.Current?.Id : null;

    /// <summary>Tells how things stand, until told anew or for five minutes.</summary>
    public void Show(Standing standing) => reckoning = new Reckoning(standing, Stopwatch.GetTimestamp());

    public void Dispose()
    {
        Source.Dispose();
        Meter.Dispose();
    }

    /// <summary>A gauge only repeats what was reckoned: an exporter's thread must never wait for a store.</summary>
    private void Gauge<T>(string name, string unit, string description, Func<Standing, T> value)
        where T : struct =>
        Meter.CreateObservableGauge(
            name,
            () => reckoning is { } last && Stopwatch.GetElapsedTime(last.At) < Lifetime ? [new Measurement<T>(value(last.Standing))] : Array.Empty<Measurement<T>>(),
            unit,
            description);

    private sealed record Reckoning(Standing Standing, long At);
}
