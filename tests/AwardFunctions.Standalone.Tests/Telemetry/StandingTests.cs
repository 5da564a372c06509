using System.Diagnostics.Metrics;
using AwardFunctions.Orchestrations.Abstractions;
using AwardFunctions.Orchestrations.Approvals;
using AwardFunctions.Orchestrations.Telemetry;
using AwardFunctions.Standalone.Tests.Cycles;
using AwardFunctions.Standalone.Tests.Engine;
using AwardFunctions.TestKit.Flows;

namespace AwardFunctions.Standalone.Tests.Telemetry;

public sealed class StandingTests
{
    private static readonly DateOnly Announce = new(2026, 4, 8);

    [Fact]
    public void Gauges_BeforeAnythingWasReckoned_AreSilent()
    {
        using var telemetry = new AwardTelemetry();

        Assert.Empty(Read(telemetry));

        telemetry.Show(new Standing(1, 2, 3, 4, TimeSpan.FromSeconds(5), TimeSpan.Zero));
        var told = Read(telemetry);
        Assert.Equal(
            [("award.approvals.due", 1), ("award.approvals.overdue", 2), ("award.instances.parked", 3), ("award.mail.parked", 4), ("award.mail.queue_age", 5), ("award.signals.queue_age", 0)],
            told.OrderBy(one => one.Key, StringComparer.Ordinal).Select(one => (one.Key, one.Value)));
    }

    [Fact]
    public async Task Sweep_DecisionThatNoOneTakes_IsDueAndThenOverdue()
    {
        await using var award = await RunningAward.StartAsync(Announce);
        var cycle = await award.AnnouncedAsync(Announce, new DateOnly(2026, 4, 30));
        var applicant = SampleApplicant.Number(1);
        await award.Flow.SubmitAsync(await award.Flow.PrepareAsync(cycle, applicant), applicant.Email);
        var due = (await award.Flow.Get<ApprovalDesk>().ListAsync(cycle, default)).Single(one => one.Decision is null).Due.LastDay;

        Assert.Equal((0, 0), await ReckonAsync(due.AddDays(-4)));
        Assert.Equal((1, 0), await ReckonAsync(due.AddDays(-3)));
        Assert.Equal((1, 0), await ReckonAsync(due));
        Assert.Equal((0, 1), await ReckonAsync(due.AddDays(1)));

        async Task<(double Due, double Overdue)> ReckonAsync(DateOnly day)
        {
            await award.Flow.AdvanceToAsync(day);
            await award.Flow.Get<StandingSweep>().RunAsync(default);
            var told = Read(award.Flow.Get<AwardTelemetry>());
            return (told["award.approvals.due"], told["award.approvals.overdue"]);
        }
    }

    [Fact]
    public async Task Stuck_InstancesThatFailedOrAreParked_AreCounted()
    {
        using var folder = new TemporaryFolder();
        await using (var host = await OpenAsync<Reviews.Original.Review>())
        {
            await host.Client.StartAsync("Review", "r-1", "x", default);
            await host.Client.StartAsync("Review", "r-2", "x", default);
            await host.Engine.WhenIdleAsync(default);
            Assert.Equal(0, await host.Client.CountStuckAsync(default));
        }

        await using var changed = await OpenAsync<Reviews.OtherActivity.Review>();
        await changed.Client.RaiseEventAsync("r-1", "Go", "on", default);
        await changed.Engine.WhenIdleAsync(default);

        Assert.Equal(1, await changed.Client.CountStuckAsync(default));

        Task<EngineHost> OpenAsync<TReview>()
            where TReview : IOrchestration<string, string>, new() =>
            EngineHost.OpenAsync(folder["award.db"], Reviews.Catalog<TReview>());
    }

    private static Dictionary<string, double> Read(AwardTelemetry telemetry)
    {
        var told = new Dictionary<string, double>();
        using var listener = new MeterListener
        {
            InstrumentPublished = (instrument, self) =>
            {
                if (ReferenceEquals(instrument.Meter, telemetry.Meter))
                    self.EnableMeasurementEvents(instrument);
            },
        };
        listener.SetMeasurementEventCallback<int>((instrument, value, _, _) => told[instrument.Name] = value);
        listener.SetMeasurementEventCallback<double>((instrument, value, _, _) => told[instrument.Name] = value);
        listener.Start();
        listener.RecordObservableInstruments();
        return told;
    }
}
