using AwardFunctions.Domain.Honours;
using AwardFunctions.Orchestrations.Honours;
using AwardFunctions.Orchestrations.Obligations;

namespace AwardFunctions.Orchestrations.Tests.Honours;

public sealed class SelfReportSweepTests : IAsyncLifetime
{
    private const string Sweep = "self-report-reminders";
    private const string Report = "提交上一年度实施卓越绩效管理自评报告";
    private readonly HonouredCounty county = new();

    public Task InitializeAsync() => county.AddOfficeAsync();

    public Task DisposeAsync() => county.DisposeAsync().AsTask();

    [Theory]
    [InlineData("2026-12-31")] // in the year of the award
    [InlineData("2027-01-29")] // 61 days before 31 March
    public async Task Run_BeforeTheFirstReminder_SendsNothing(string day)
    {
        await county.AddHonourAsync("AY", "2026-05-20");

        Assert.Equal(0, await county.RunAsync(Sweep, day));
        Assert.Empty(county.Mailer.Sent);
    }

    [Theory]
    [InlineData("2027-01-30", "001@holder.test: 【安阳县县长质量奖】提醒：" + Report + "（2027年3月31日前）", "还有60天", "第二十三条")]
    [InlineData("2027-03-26", "001@holder.test: 【安阳县县长质量奖】提醒：" + Report + "（2027年3月31日前）", "还有5天", "第二十三条")] // nobody ran on the 24th
    [InlineData("2027-03-31", "001@holder.test: 【安阳县县长质量奖】今日到期：" + Report, "今天是最后一天", "第二十三条")]
    [InlineData("2027-04-01", "office@county.test: 【安阳县县长质量奖】已逾期：" + Report + "（获奖有限公司）", "现已逾期", "第二十三条")]
    public async Task Run_OnADay_SendsOneReminderWithItsArticle(string day, string mail, string says, string article)
    {
        await county.AddHonourAsync("AY", "2026-05-20");

        Assert.Equal(1, await county.RunAsync(Sweep, day));

        Assert.Equal([mail], county.Mails);
        Assert.Contains(says, county.Mailer.Sent[0].Text, StringComparison.Ordinal);
        Assert.Contains(article, county.Mailer.Sent[0].Text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Run_OnEveryDayOfThreeYears_SendsEachReminderOnce()
    {
        await county.AddHonourAsync("AY", "2026-05-20");

        for (var day = new DateOnly(2026, 5, 21); day <= new DateOnly(2029, 5, 20); day = day.AddDays(1))
            await county.RunAsync(Sweep, $"{day:yyyy-MM-dd}");

        // Five each for 2027, 2028 and 2029.
        Assert.Equal(15, county.Mailer.Sent.Count);
        Assert.Equal(3, county.Mails.Count(mail => mail.StartsWith(HonouredCounty.Office, StringComparison.Ordinal)));
    }

    [Fact]
    public async Task Run_TwiceOnADay_SendsOnce()
    {
        await county.AddHonourAsync("AY", "2026-05-20");

        await county.RunAsync(Sweep, "2027-01-30");

        Assert.Equal(0, await county.RunAsync(Sweep, "2027-01-30"));
        Assert.Single(county.Mailer.Sent);
    }

    [Fact]
    public async Task Run_AfterDowntime_SendsTheLatestReminderOnly()
    {
        await county.AddHonourAsync("AY", "2026-05-20");
        await county.RunAsync(Sweep, "2027-01-30");

        // The reminders of 1 and 24 March were missed.
        Assert.Equal(1, await county.RunAsync(Sweep, "2027-03-31"));
        Assert.Equal(0, await county.RunAsync(Sweep, "2027-03-31"));
        Assert.Equal(2, county.Mails.Count);
    }

    [Fact]
    public async Task Run_SomeoneNewInTheOffice_IsNotToldOfWhatWasTold()
    {
        await county.AddHonourAsync("AY", "2026-05-20");
        await county.RunAsync(Sweep, "2027-04-01");
        await county.AddOfficeAsync(email: "new@county.test");

        Assert.Equal(0, await county.RunAsync(Sweep, "2027-04-02"));
    }

    [Fact]
    public async Task Run_WhereverTheProcessDies_SendsOneMail()
    {
        var writes = 0;
        for (var died = true; died; writes++)
        {
            await using var other = new HonouredCounty();
            await other.AddHonourAsync("AY", "2026-05-20");

            died = await other.RunThroughDeathAsync(Sweep, "2027-01-30", writes);

            Assert.Single(other.Mails);
            Assert.Equal(0, await other.RunAsync(Sweep, "2027-01-31"));
        }

        // Three obligations and that they were opened; the mail twice, the obligation's next day, and that the sweep has run.
        Assert.Equal(9, writes);
    }

    [Fact]
    public async Task Run_SchemeThatOnlyAsksForTheDay_IsNeverOverdue()
    {
        await county.AddOfficeAsync("ZM");
        await county.AddHonourAsync("ZM", "2026-05-20");

        await county.RunAsync(Sweep, "2027-03-31");
        await county.RunAsync(Sweep, "2027-04-01");

        Assert.Contains("规定未设具体日期", Assert.Single(county.Mailer.Sent).Text, StringComparison.Ordinal);
        Assert.Contains("征求意见稿", county.Mailer.Sent[0].Text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Run_ARequestNotTakenUp_IsOpenUntilTheNextYearBegins()
    {
        var honour = await county.AddHonourAsync("ZM", "2026-05-20", owes: true);

        await county.RunAsync(Sweep, "2027-04-01");
        Assert.Equal(["2027-03-31", "2028-03-31"], await OpenAsync(honour));
        await county.RunAsync(Sweep, "2027-12-31");
        Assert.Equal(["2027-03-31", "2028-03-31"], await OpenAsync(honour));
        await county.RunAsync(Sweep, "2028-01-01");

        Assert.Equal(["2028-03-31"], await OpenAsync(honour));
    }

    [Fact]
    public async Task Run_SettledOrOverdue_OpensTheNextYearsOnTheDayAfter()
    {
        var honour = await county.AddHonourAsync("AY", "2026-05-20", owes: true);
        await county.Get<ObligationBook>().SettleAsync($"{honour.CertificateNumber}|self-report|2027-03-31", HonouredCounty.Day("2027-02-01"), default);

        Assert.Equal(0, await county.RunAsync(Sweep, "2027-03-31"));
        Assert.Empty(await OpenAsync(honour));
        Assert.Equal(0, await county.RunAsync(Sweep, "2027-04-01"));
        Assert.Equal(["2028-03-31"], await OpenAsync(honour));
        await county.RunAsync(Sweep, "2028-04-01");

        // What was due by law stays owed beside the next.
        Assert.Equal(["2028-03-31", "2029-03-31"], await OpenAsync(honour));
    }

    [Theory]
    [InlineData("AY", "nominee", HonourState.Running, 0)] // nominees are exempt
    [InlineData("JS", "award", HonourState.Running, 0)] // no self-report
    [InlineData("AY", "award", HonourState.Revoked, 0)]
    [InlineData("AY", "award", HonourState.Lapsed, 0)]
    [InlineData("AY", "award", HonourState.Suspended, 1)] // the use is suspended, the duty is not
    public async Task Run_AnHonour_BindsWhomTheRegulationBinds(string code, string tier, HonourState state, int mails)
    {
        await county.AddHonourAsync(code, "2026-05-20", tier, state);

        Assert.Equal(mails, await county.RunAsync(Sweep, "2027-03-24"));
    }

    [Fact]
    public async Task Run_NobodyInTheOffice_WaitsUntilSomeoneIs()
    {
        await using var empty = new HonouredCounty();
        await empty.AddHonourAsync("AY", "2026-05-20");
        Assert.Equal(0, await empty.RunAsync(Sweep, "2027-04-01"));

        await empty.AddOfficeAsync();

        Assert.Equal(1, await empty.RunAsync(Sweep, "2027-04-02"));
    }

    private async Task<IEnumerable<string>> OpenAsync(HonourRecord honour) =>
        (await county.Get<ObligationBook>().OfHonourAsync(honour.CertificateNumber, default))
        .Where(record => record.IsOpen && record.Obligation.Matter == "self-report")
        .Select(record => $"{record.Obligation.Due:yyyy-MM-dd}");
}
