using System.Diagnostics;
using System.Diagnostics.Metrics;
using AwardFunctions.Orchestrations.Mail;
using AwardFunctions.Orchestrations.Ports;
using AwardFunctions.Orchestrations.Telemetry;
using AwardFunctions.TestKit.Fakes;
using AwardFunctions.TestKit.Records;

namespace AwardFunctions.Orchestrations.Tests.Mail;

public sealed class MailTelemetryTests : IDisposable
{
    private readonly InMemoryRecordStore store = new();
    private readonly ScriptedMailer mailer = new();
    private readonly TestClock clock = new(new DateTimeOffset(2026, 9, 15, 1, 0, 0, TimeSpan.Zero));
    private readonly AwardTelemetry telemetry = new();

    private MailDesk Desk => new(store, mailer, new MailOptions { Domain = "award.test" }, new MailTelemetry(telemetry), clock);

    public void Dispose() => telemetry.Dispose();

    [Theory]
    [InlineData(MailHandOffKind.Accepted, 0)]
    [InlineData(MailHandOffKind.RefusedForNow, 0)]
    [InlineData(MailHandOffKind.RefusedForGood, 1)]
    [InlineData(MailHandOffKind.InDoubt, 1)]
    public async Task Failed_CountsWhatAPersonMustLookAt(MailHandOffKind answer, long expected)
    {
        var failed = 0L;
        using var listener = new MeterListener
        {
            InstrumentPublished = (instrument, self) =>
            {
                if (ReferenceEquals(instrument.Meter, telemetry.Meter) && instrument.Name == "award.mail.failed")
                    self.EnableMeasurementEvents(instrument);
            },
        };
        listener.SetMeasurementEventCallback<long>((_, value, _, _) => failed += value);
        listener.Start();
        mailer.NextAnswers(answer);

        await Desk.SendAsync(Samples.Order(), default);

        Assert.Equal(expected, failed);
    }

    [Fact]
    public async Task HandOff_Span_TellsTheOutcomeAndNotTheRecipient()
    {
        var ended = new List<Activity>();
        using var listener = new ActivityListener
        {
            ShouldListenTo = source => ReferenceEquals(source, telemetry.Source),
            Sample = (ref ActivityCreationOptions<ActivityContext> _) => ActivitySamplingResult.AllDataAndRecorded,
            ActivityStopped = ended.Add,
        };
        ActivitySource.AddActivityListener(listener);
        mailer.NextAnswers(MailHandOffKind.RefusedForGood);

        var mail = await Desk.SendAsync(Samples.Order(), default);

        var span = Assert.Single(ended);
        Assert.Equal((ActivityStatusCode.Error, "failed"), (span.Status, span.GetTagItem("award.mail.outcome")));
        Assert.Equal(mail.MessageId, span.GetTagItem("award.mail.message_id"));
        Assert.DoesNotContain(span.TagObjects, tag => $"{tag.Value}".Contains(mail.To.Address, StringComparison.Ordinal));
        Assert.DoesNotContain(span.TagObjects, tag => $"{tag.Value}".Contains(mail.Key, StringComparison.Ordinal));
    }
}
