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
    [InlineData("2028-01-01", "请安排：" + Duty + "（获奖有限公司）", "在2028年12月31日前")] // of the year before nothing more is said
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
    public async Task Run_OnEveryDayOfThreeYears_TellsTwiceAYear()
    {
        await county.AddHonourAsync("AY", "2026-05-20");

        for (var day = new DateOnly(2026, 5, 21); day <= new DateOnly(2029, 6, 30); day = day.AddDays(1))
            await county.RunAsync(Sweep, $"{day:yyyy-MM-dd}");

        Assert.Equal(6, county.Mailer.Sent.Count);
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
