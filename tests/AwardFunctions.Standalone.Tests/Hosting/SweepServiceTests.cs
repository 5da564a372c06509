using System.Globalization;
using AwardFunctions.Orchestrations.Obligations;
using AwardFunctions.Orchestrations.Ports;
using AwardFunctions.Orchestrations.Sweeps;
using AwardFunctions.Standalone.Clock;
using AwardFunctions.Standalone.Hosting;
using AwardFunctions.Standalone.Sqlite;
using Microsoft.AspNetCore.Builder;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.DependencyInjection.Extensions;

namespace AwardFunctions.Standalone.Tests.Hosting;

public sealed class SweepServiceTests : IDisposable
{
    private static readonly DateTimeOffset Eight = new(2027, 3, 31, 8, 0, 0, TimeSpan.FromHours(8));
    private readonly TemporaryFolder folder = new();
    private readonly DataFolder data;
    private readonly List<string> runs = [];

    public SweepServiceTests() => data = DataFolder.Open(folder.Path);

    public void Dispose()
    {
        data.Dispose();
        folder.Dispose();
    }

    [Fact]
    public async Task Clock_MovedOverDays_RunsADailySweepOnceOnEach()
    {
        await using var app = await StartAsync();
        var clock = app.Services.GetRequiredService<IClockControl>();

        await clock.AdvanceToAsync(Eight.AddMinutes(59), default);
        Assert.Empty(runs);
        await clock.AdvanceToAsync(Eight.AddHours(1), default);
        await clock.AdvanceToAsync(Eight.AddHours(12), default);
        Assert.Equal(["2027-03-31 09:00"], runs);
        await clock.AdvanceToAsync(Eight.AddDays(3), default);

        Assert.Equal(["2027-03-31 09:00", "2027-04-01 09:00", "2027-04-02 09:00"], runs);
        await app.StopAsync();
    }

    [Fact]
    public async Task Host_StartedAgain_RunsTheDayOnceMoreOnlyWhereItIsAnother()
    {
        await RunHostAsync(Eight.AddHours(2));
        await RunHostAsync(null);
        Assert.Equal(["2027-03-31 10:00"], runs);

        // The folder's clock went on while no host ran.
        new ClockBook(data).Write(Eight.AddDays(40).AddHours(5));
        await RunHostAsync(null);
        await RunHostAsync(null);

        Assert.Equal(["2027-03-31 10:00", "2027-05-10 13:00"], runs);
    }

    [Fact]
    public async Task Sweep_ThatFails_IsTriedAgainAndKeepsNoOtherBack()
    {
        await using var app = await StartAsync(fails: true);
        var clock = app.Services.GetRequiredService<IClockControl>();
        await clock.AdvanceToAsync(Eight.AddHours(1), default);
        await clock.AdvanceToAsync(Eight.AddHours(1).AddMinutes(1), default);

        var due = await app.Services.GetRequiredService<SweepDesk>().ListDueAsync(default);
        await app.StopAsync();

        Assert.Equal(["inspections"], due.Select(sweep => sweep.Name));
        Assert.Equal(["2027-03-31 09:00", "2027-03-31 09:01"], runs.Distinct());
    }

    [Fact]
    public async Task Host_WhoseTimeFlowsByItself_RunsADailySweepOnceADay()
    {
        var time = new SimulatedTimeProvider(Eight);
        using var ran = new SemaphoreSlim(0);
        await using var app = AwardHost.Build(
            new HostSettings(data.Path, "http://127.0.0.1:0"), data, services => Count(services.Replace(ServiceDescriptor.Singleton<TimeProvider>(time)), () => ran.Release()));
        Assert.Null(app.Services.GetService<IClockControl>());
        await app.StartAsync();

        time.AdvanceTo(Eight.AddHours(1));
        await ran.WaitAsync();
        time.AdvanceTo(Eight.AddHours(1).AddMinutes(1));
        time.AdvanceTo(Eight.AddHours(9));
        time.AdvanceTo(Eight.AddDays(30));
        time.AdvanceTo(Eight.AddDays(30).AddHours(1));
        await ran.WaitAsync();
        await app.StopAsync();

        Assert.Equal("2027-03-31 09:00", runs[0]);
        Assert.Equal(runs.Select(run => run[..10]).Distinct().Count(), runs.Count);
    }

    /// <summary>Starts a host, lets everything due at that instant come to rest, and stops it.</summary>
    private async Task RunHostAsync(DateTimeOffset? from)
    {
        await using var app = await StartAsync(from);
        var clock = app.Services.GetRequiredService<IClockControl>();
        await clock.AdvanceToAsync(clock.UtcNow, default);
        await app.StopAsync();
    }

    private async Task<WebApplication> StartAsync(DateTimeOffset? from = null, bool fails = false)
    {
        var app = AwardHost.Build(
            new HostSettings(data.Path, "http://127.0.0.1:0", SimulatedFrom: from ?? Eight, FlowingClock: false), data,
            services => Count(services, () =>
            {
                if (fails)
                    throw new IOException("As the test says.");
            }));
        await app.StartAsync();
        return app;
    }

    /// <summary>Puts a sweep that is counted in the place of the inspections.</summary>
    private void Count(IServiceCollection services, Action onRun) => services.Replace(ServiceDescriptor.Singleton(provider =>
    {
        var clock = provider.GetRequiredService<TimeProvider>();
        var sweeps = provider.GetServices<ISweep>().Select(sweep => sweep.Name == "inspections" ? new CountedSweep(sweep.Name, clock, runs, onRun) : sweep);
        return new SweepDesk(sweeps, provider.GetRequiredService<EarlierHonours>(), provider.GetRequiredService<IRecordStore>(), clock);
    }));

    private sealed class CountedSweep(string name, TimeProvider clock, List<string> runs, Action onRun) : ISweep
    {
        public string Name => name;

        public Task<int> RunAsync(CancellationToken cancellationToken)
        {
            runs.Add(SweepCatalog.Zone.LocalOf(clock.GetUtcNow()).ToString("yyyy-MM-dd HH:mm", CultureInfo.InvariantCulture));
            onRun();
            return Task.FromResult(1);
        }
    }
}
