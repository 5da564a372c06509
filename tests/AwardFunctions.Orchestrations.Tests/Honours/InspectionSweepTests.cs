using AwardFunctions.Orchestrations.Obligations;

namespace AwardFunctions.Orchestrations.Tests.Honours;

public sealed class InspectionSweepTests : IAsyncLifetime
{
    private const string Sweep = "inspections";
    private const string Duty = "每年至少巡查诊断一次";
    private readonly HonouredCounty county = new();

    public Task InitializeAsync() => county.AddOfficeAsync();

    public Task DisposeAsync() => county.DisposeAsync().AsTask();

    [Theory]
    [InlineData("2026-12-31", null, null)] // the year of the award
    [InlineData("2027-01-01", "请安排：" + Duty + "（获奖有限公司）", "在2027年12月31日前")]
    [InlineData("2027-06-15", "请安排：" + Duty + "（获奖有限公司）", "在2027年12月31日前")] // told late rather than never
    [InlineData("2027-12-01", "期限将至：" + Duty + "（获奖有限公司）", "还有30天")]
    [InlineData("2028-01-01", "请安排：" + Duty + "（获奖有限公司）", "在2028年12月31日前")] // what was owed before this version kept account of it is not told
    [InlineData("2029-04-20", "期限将至：" + Duty + "（获奖有限公司）", "在2029年5月20日前")] // the honour ends on 20 May
    [InlineData("2029-05-21", null, null)] // it has ended
    public async Task Run_OnADay_TellsTheOfficeWhatItOwes(string day, string? subject, string? says)
    {
        await county.AddHonourAsync("AY", "2026-05-20");

        await county.RunAsync(Sweep, day);
        await county.RunAsync(Sweep, day);

        Assert.Equal(subject is null ? [] : [$"{HonouredCounty.Office}: 【安阳县县长质量奖】{subject}"], county.Mails);
        Assert.All(county.Mailer.Sent, mail => Assert.Contains(says!, mail.Text, StringComparison.Ordinal));
        Assert.All(county.Mailer.Sent, mail => Assert.Contains("第二十四条", mail.Text, StringComparison.Ordinal));
    }

    [Fact]
    public async Task Run_OnEveryDayOfThreeYears_TellsTwiceAYearAndWhatWasNotDone()
    {
        await county.AddHonourAsync("AY", "2026-05-20");

        for (var day = new DateOnly(2026, 5, 21); day <= new DateOnly(2029, 6, 30); day = day.AddDays(1))
            await county.RunAsync(Sweep, $"{day:yyyy-MM-dd}");

        // Two each for 2027, 2028 and 2029; the honour has ended when the last would be overdue.
        Assert.Equal(6, county.Mails.Count(mail => !mail.Contains("已逾期", StringComparison.Ordinal)));
        Assert.Equal(2, county.Mails.Count(mail => mail.Contains("已逾期", StringComparison.Ordinal)));
    }

    [Fact]
    public async Task Run_AfterAYearsDowntime_TellsOnceWhatWasNotDoneAndWhatBegins()
    {
        await county.AddHonourAsync("AY", "2026-05-20", owes: true);

        Assert.Equal(2, await county.RunAsync(Sweep, "2028-01-10"));
        Assert.Equal(0, await county.RunAsync(Sweep, "2028-01-11"));

        Assert.Equal(
            [
                $"{HonouredCounty.Office}: 【安阳县县长质量奖】已逾期：{Duty}（获奖有限公司）",
                $"{HonouredCounty.Office}: 【安阳县县长质量奖】请安排：{Duty}（获奖有限公司）",
            ],
            county.Mails.Order(StringComparer.Ordinal));
        var overdue = Assert.Single(county.Mailer.Sent, mail => mail.Subject.Contains("已逾期", StringComparison.Ordinal));
        Assert.Contains("请尽快办理", overdue.Text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Run_DoneInTime_OwesOnlyTheNextYears()
    {
        var honour = await county.AddHonourAsync("AY", "2026-05-20", owes: true);
        await county.RunAsync(Sweep, "2027-01-01");
        await county.Get<ObligationBook>().SettleAsync($"{honour.CertificateNumber}|inspection|2027-12-31", HonouredCounty.Day("2027-06-15"), default);

        await county.RunAsync(Sweep, "2027-12-01");
        await county.RunAsync(Sweep, "2028-01-01");

        Assert.All(county.Mails, mail => Assert.Contains("请安排", mail, StringComparison.Ordinal));
        Assert.Equal(2, county.Mails.Count);
    }

    [Fact]
    public async Task Run_TwoInTheOffice_TellsBothInTheirNames()
    {
        await county.AddOfficeAsync(email: "second@county.test");
        await county.AddHonourAsync("AY", "2026-05-20");

        Assert.Equal(1, await county.RunAsync(Sweep, "2027-01-01"));

        Assert.Equal([HonouredCounty.Office, "second@county.test"], county.Mailer.Sent.Select(mail => mail.To));
    }
}
