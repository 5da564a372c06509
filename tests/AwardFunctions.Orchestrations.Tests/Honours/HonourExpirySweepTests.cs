using AwardFunctions.Domain.Honours;
using AwardFunctions.Orchestrations.Honours;
using AwardFunctions.Orchestrations.Obligations;
using AwardFunctions.Orchestrations.Signals;

namespace AwardFunctions.Orchestrations.Tests.Honours;

public sealed class HonourExpirySweepTests : IAsyncLifetime
{
    private const string Sweep = "honour-expiry";
    private readonly HonouredCounty county = new();

    public Task InitializeAsync() => county.AddOfficeAsync();

    public Task DisposeAsync() => county.DisposeAsync().AsTask();

    [Theory]
    [InlineData("2028-11-20", null, null)] // 181 days before 20 May 2029
    [InlineData("2028-11-21", "荣誉有效期将于2029年5月20日届满（获奖有限公司）", "还有180天")]
    [InlineData("2029-04-25", "荣誉有效期将于2029年5月20日届满（获奖有限公司）", "还有25天")] // a little late
    [InlineData("2029-05-20", "荣誉有效期今日届满（获奖有限公司）", "24时届满")]
    public async Task Run_OnADay_TellsHolderAndOffice(string day, string? subject, string? says)
    {
        await county.AddHonourAsync("AY", "2026-05-20");

        await county.RunAsync(Sweep, day);
        await county.RunAsync(Sweep, day);

        Assert.Equal(
            subject is null ? [] : [$"001@holder.test: 【安阳县县长质量奖】{subject}", $"{HonouredCounty.Office}: 【安阳县县长质量奖】{subject}"], county.Mails);
        Assert.All(county.Mailer.Sent, mail => Assert.Contains(says!, mail.Text, StringComparison.Ordinal));
        Assert.All(county.Mailer.Sent, mail => Assert.Contains("第二十八条", mail.Text, StringComparison.Ordinal));
        Assert.All(county.Mailer.Sent, mail => Assert.Contains("复评", mail.Text, StringComparison.Ordinal));
    }

    [Fact]
    public async Task Run_OnTheDayAfter_LetsTheHonourLapseUnderItsArticle()
    {
        var honour = await county.AddHonourAsync("AY", "2026-05-20");
        await county.RunAsync(Sweep, "2029-05-20");
        Assert.Equal(HonourState.Running, (await county.Get<HonourDesk>().FindAsync(honour.CertificateNumber, default))!.State);

        Assert.Equal(1, await county.RunAsync(Sweep, "2029-05-21"));
        Assert.Equal(0, await county.RunAsync(Sweep, "2029-05-22"));

        await ExpectLapsedAsync(county, honour);
        Assert.Equal(2, county.Mails.Count);
    }

    [Fact]
    public async Task Run_AfterTheWholeTermWasMissed_TellsOnceThatItHasEnded()
    {
        var honour = await county.AddHonourAsync("AY", "2026-05-20");

        await county.RunAsync(Sweep, "2029-08-01");

        await ExpectLapsedAsync(county, honour);
        Assert.Equal(2, county.Mails.Count);
        Assert.All(county.Mails, mail => Assert.EndsWith("荣誉有效期已于2029年5月20日届满（获奖有限公司）", mail, StringComparison.Ordinal));
    }

    [Fact]
    public async Task Run_WhereverTheProcessDies_EndsAsIfItHadNot()
    {
        var writes = 0;
        for (var died = true; died; writes++)
        {
            await using var other = new HonouredCounty();
            await other.AddOfficeAsync();
            var honour = await other.AddHonourAsync("AY", "2026-05-20");

            died = await other.RunThroughDeathAsync(Sweep, "2029-05-21", writes);

            await ExpectLapsedAsync(other, honour);
            Assert.Equal(2, other.Mails.Count);
            Assert.Equal(0, await other.RunAsync(Sweep, "2029-05-22"));
        }

        // Three obligations and that they were opened; each mail twice, two obligations dropped, the honour and its copy twice, its promised
        // entry from the promise to the log, its end settled, and that the sweep has run.
        Assert.Equal(21, writes);
    }

    [Theory]
    [InlineData("HY", "organisation", HonourState.Running, HonourState.Running)] // no validity stated
    [InlineData("AY", "award", HonourState.Revoked, HonourState.Revoked)]
    [InlineData("AY", "award", HonourState.Renewed, HonourState.Renewed)]
    [InlineData("AY", "award", HonourState.Suspended, HonourState.Lapsed)]
    [InlineData("ZM", "award", HonourState.Running, HonourState.Lapsed)]
    public async Task Run_LongAfter_LeavesWhatCannotLapse(string code, string tier, HonourState before, HonourState after)
    {
        var honour = await county.AddHonourAsync(code, "2026-05-20", tier, before);

        await county.RunAsync(Sweep, "2031-01-01");

        Assert.Equal(after, (await county.Get<HonourDesk>().FindAsync(honour.CertificateNumber, default))!.State);
    }

    private static async Task ExpectLapsedAsync(HonouredCounty county, HonourRecord honour)
    {
        // What a death left promised is moved on when the next process begins.
        await county.Get<SignalDesk>().SweepAsync(atStart: true, default);
        var lapsed = (await county.Get<HonourDesk>().FindAsync(honour.CertificateNumber, default))!;
        Assert.Equal((HonourState.Lapsed, ReEvaluation.Pending), (lapsed.State, lapsed.ReEvaluation!.Value));
        var change = Assert.Single(lapsed.Changes!);
        Assert.Equal((HonourState.Lapsed, HonouredCounty.Day("2029-05-21"), "28", "system"), (change.To, change.On, change.Article, change.By));
        Assert.Equal(HonourState.Lapsed, Assert.Single(await county.Get<HonourBook>().OfHolderAsync("AY", honour.CreditCode, default)).State);
        Assert.Empty(await county.Get<ObligationBook>().ListOpenAsync("AY", default));
        var entry = Assert.Single(await county.JournalAsync(honour.CycleId));
        Assert.Equal(("honour.lapsed", "system", "28"), (entry.Action, entry.Actor, entry.Citation!.Article));
    }
}
