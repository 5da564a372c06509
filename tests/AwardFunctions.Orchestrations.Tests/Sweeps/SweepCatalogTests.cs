using System.Globalization;
using AwardFunctions.Orchestrations.Sweeps;
using AwardFunctions.Orchestrations.Tests.Honours;

namespace AwardFunctions.Orchestrations.Tests.Sweeps;

public sealed class SweepCatalogTests
{
    [Fact]
    public async Task Catalog_EverySweep_IsRegisteredUnderItsName()
    {
        await using var county = new HonouredCounty();
        var sweeps = county.Get<IEnumerable<ISweep>>().ToList();

        Assert.Equal(SweepCatalog.All.Select(sweep => (sweep.Name, sweep.SweepType)), sweeps.Select(sweep => (sweep.Name, sweep.GetType())));
        Assert.All(SweepCatalog.All, sweep => Assert.Matches("^[a-z]+(-[a-z]+)*$", sweep.Name));
        Assert.All(SweepCatalog.All, sweep => Assert.Equal(sweep.Rhythm == SweepRhythm.Daily, sweep.Hour is not null));
    }

    [Fact]
    public async Task Run_EverySweepOfAnEmptyCounty_DoesNothing()
    {
        await using var county = new HonouredCounty();

        foreach (var sweep in SweepCatalog.All)
            Assert.Equal(0, await county.RunAsync(sweep.Name, "2027-03-31"));
        await Assert.ThrowsAsync<ArgumentException>(() => county.RunAsync("spring-cleaning", "2027-03-31"));
    }

    [Theory]
    [InlineData("2027-03-31T00:00:00Z", "2027-03-31T01:00:00Z")] // 08:00 in Shanghai: today at 09:00
    [InlineData("2027-03-31T00:59:59Z", "2027-03-31T01:00:00Z")]
    [InlineData("2027-03-31T01:00:00Z", "2027-04-01T01:00:00Z")] // at the hour: tomorrow's
    [InlineData("2027-12-31T15:00:00Z", "2028-01-01T01:00:00Z")] // 23:00 on the year's last day
    [InlineData("2027-12-31T17:00:00Z", "2028-01-01T01:00:00Z")] // 01:00 on the first
    public void NextDailyAfter_AnInstant_IsTheNextNineOClock(string now, string next) =>
        Assert.Equal(Instant(next), SweepCatalog.NextDailyAfter(Instant(now)));

    private static DateTimeOffset Instant(string text) => DateTimeOffset.Parse(text, CultureInfo.InvariantCulture);
}
