using System.Globalization;
using AwardFunctions.Orchestrations.Sweeps;
using AwardFunctions.Orchestrations.Tests.Honours;

namespace AwardFunctions.Orchestrations.Tests.Sweeps;

public sealed class SweepDeskTests : IAsyncLifetime
{
    private static readonly string[] Daily = ["self-report-reminders", "inspections", "deadlines", "honour-expiry", "digest"];
    private readonly HonouredCounty county = new();

    public Task InitializeAsync() => Task.CompletedTask;

    public Task DisposeAsync() => county.DisposeAsync().AsTask();

    [Theory]
    [InlineData("2027-03-31T08:59:59+08:00", false)] // before the hour
    [InlineData("2027-03-31T09:00:00+08:00", true)]
    [InlineData("2027-03-31T23:59:59+08:00", true)] // at any time after it
    public async Task ListDue_NeverRun_IsEverythingFromItsHourOn(string now, bool due)
    {
        county.Clock.Now = Instant(now);

        Assert.Equal(due ? Daily : [], await DueAsync());
    }

    [Theory]
    [InlineData("2027-03-31T23:59:59+08:00", false)] // later on the day of the run
    [InlineData("2027-04-01T08:59:59+08:00", false)] // the next morning, before the hour
    [InlineData("2027-04-01T09:00:00+08:00", true)]
    [InlineData("2027-11-05T17:00:00+08:00", true)] // after months of downtime
    [InlineData("2027-03-30T09:00:00+08:00", true)] // the clock was set back
    public async Task ListDue_AfterARun_IsOnceADay(string now, bool due)
    {
        foreach (var name in Daily)
            await county.RunAsync(name, "2027-03-31");

        county.Clock.Now = Instant(now);

        Assert.Equal(due ? Daily : [], await DueAsync());
    }

    [Fact]
    public async Task Run_ThatFails_IsStillDue()
    {
        await county.AddHonourAsync("AY", "2026-05-20");
        county.Store.DieAfter(0);
        await Assert.ThrowsAsync<IOException>(() => county.RunAsync("honour-expiry", "2029-05-20"));
        county.Store.Revive();

        Assert.Contains("honour-expiry", await DueAsync());
    }

    [Fact]
    public async Task Housekeep_WithOneThatFails_RunsTheOthersAndSaysSo()
    {
        county.Store.DieAfter(0);

        var runs = await county.Get<SweepDesk>().HousekeepAsync(default);

        Assert.Equal(SweepCatalog.Of(SweepRhythm.EveryMinute).Select(sweep => sweep.Name), runs.Select(run => run.Sweep));
        Assert.IsType<IOException>(runs[0].Failure);
        county.Store.Revive();
        Assert.All(await county.Get<SweepDesk>().HousekeepAsync(default), run => Assert.Null(run.Failure));
    }

    private async Task<IEnumerable<string>> DueAsync() => (await county.Get<SweepDesk>().ListDueAsync(default)).Select(sweep => sweep.Name);

    private static DateTimeOffset Instant(string text) => DateTimeOffset.Parse(text, CultureInfo.InvariantCulture);
}
