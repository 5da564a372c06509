using AwardFunctions.Domain.Schemes;
using AwardFunctions.Orchestrations.Honours;
using AwardFunctions.Orchestrations.Obligations;
using AwardFunctions.Orchestrations.Tests.Honours;

namespace AwardFunctions.Orchestrations.Tests.Obligations;

public sealed class DeadlineSweepTests : IAsyncLifetime
{
    private const string Sweep = "deadlines";
    private readonly HonouredCounty county = new();
    private HonourRecord honour = null!;

    public async Task InitializeAsync()
    {
        await county.AddOfficeAsync();
        honour = await county.AddHonourAsync("AY", "2026-05-20", owes: true);
    }

    public Task DisposeAsync() => county.DisposeAsync().AsTask();

    [Theory]
    [InlineData("2027-05-12", null, null)] // eight days before
    [InlineData("2027-05-13", "001@holder.test: 【安阳县县长质量奖】期限将至：整改：现场标识（获奖有限公司，2027年5月20日前）", "还有7天")]
    [InlineData("2027-05-20", "001@holder.test: 【安阳县县长质量奖】今日到期：整改：现场标识（获奖有限公司）", "今天是最后一天")]
    [InlineData("2027-05-21", "office@county.test: 【安阳县县长质量奖】已逾期：整改：现场标识（获奖有限公司）", "请予督促")]
    public async Task Run_ARectification_RemindsTheHolderAndTellsTheOfficeWhenItIsOverdue(string day, string? mail, string? says)
    {
        await county.Get<ObligationBook>().OpenAsync(Rectification(), default);

        await county.RunAsync(Sweep, day);
        await county.RunAsync(Sweep, day);

        Assert.Equal(mail is null ? [] : [mail], county.Mails);
        Assert.All(county.Mailer.Sent, sent => Assert.Contains(says!, sent.Text, StringComparison.Ordinal));
        Assert.All(county.Mailer.Sent, sent => Assert.Contains("第二十四条", sent.Text, StringComparison.Ordinal));
        Assert.All(county.Mailer.Sent, sent => Assert.Contains("/holder/rectify", sent.Text, StringComparison.Ordinal));
    }

    [Fact]
    public async Task Run_PutOff_RemindsByTheNewDayAlone()
    {
        await county.Get<ObligationBook>().OpenAsync(Rectification(), default);
        await county.RunAsync(Sweep, "2027-05-13");
        await county.Get<ObligationBook>().ExtendAsync(Rectification().Id, HonouredCounty.Day("2027-06-10"), default);

        for (var day = HonouredCounty.Day("2027-05-14"); day <= HonouredCounty.Day("2027-06-30"); day = day.AddDays(1))
            await county.RunAsync(Sweep, $"{day:yyyy-MM-dd}");

        // The rung of 30 days was past when it was put off; it goes out once, late, and those of 7 days and of the day; then the office hears.
        Assert.Equal(
            ["期限将至", "期限将至", "期限将至", "今日到期", "已逾期："], county.Mails.Select(mail => mail[(mail.IndexOf('】', StringComparison.Ordinal) + 1)..][..4]));
    }

    [Fact]
    public async Task Run_WhatTheOfficeOwes_GoesToTheOffice()
    {
        await county.Get<ObligationBook>().OpenAsync(Rectification() with { Owes = "office", Statutory = false }, default);

        await county.RunAsync(Sweep, "2027-05-13");
        await county.RunAsync(Sweep, "2027-05-20");
        await county.RunAsync(Sweep, "2027-05-21");

        Assert.Equal(2, county.Mails.Count);
        Assert.All(county.Mails, mail => Assert.StartsWith(HonouredCounty.Office, mail, StringComparison.Ordinal));
        Assert.Contains("请尽量", county.Mailer.Sent[0].Text, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("2027-05-17", "2027年5月17日工作提示：已逾期0项，即将到期1项", "office")] // three days before: the office's own
    [InlineData("2027-05-17", null, "holder")]
    [InlineData("2027-05-21", "2027年5月21日工作提示：已逾期1项，即将到期0项", "holder")]
    public async Task Digest_OfADay_TellsTheOfficeWhatItOwesSoonAndWhatIsOverdue(string day, string? subject, string owes)
    {
        await county.Get<ObligationBook>().OpenAsync(Rectification() with { Owes = owes }, default);
        await county.Get<ObligationBook>().SettleAsync($"{honour.CertificateNumber}|self-report|2027-03-31", HonouredCounty.Day("2027-02-01"), default);

        await county.RunAsync("digest", day);

        Assert.Equal(subject is null ? [] : [$"{HonouredCounty.Office}: {subject}"], county.Mails);
    }

    private Obligation Rectification() => new(
        $"{honour.CertificateNumber}|rectification|1", "AY", honour.CertificateNumber, honour.Holder, Matters.Rectification,
        new LocalizedText("整改：现场标识", "Rectification: signs"), Obligation.ByHolder, HonouredCounty.Day("2027-05-05"), HonouredCounty.Day("2027-05-20"), true, "24",
        "/holder/rectify");
}
