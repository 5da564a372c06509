using System.Net;
using AwardFunctions.Portal.Tests.Hosting;

namespace AwardFunctions.Portal.Tests.Holders;

public sealed class CalendarFeedTests(ConferredAward award) : IClassFixture<ConferredAward>
{
    [Theory]
    [InlineData("owner", "提交上一年度实施卓越绩效管理自评报告（安阳县县长质量奖）")] // what it owes itself
    [InlineData("office", "每年至少巡查诊断一次（")] // what the office owes, with the holder's name
    public async Task Feed_OfAPerson_HoldsWhatConcernsThem(string person, string summary)
    {
        var address = await MakeAsync(person);

        using var anyone = award.Portal.Anonymous();
        using var answer = await anyone.Client.GetAsync(address);

        Assert.Equal("text/calendar", answer.Content.Headers.ContentType!.MediaType);
        var events = IcsReader.Read(await answer.Content.ReadAsByteArrayAsync());
        var one = Assert.Single(events, one => one["SUMMARY"].StartsWith(summary, StringComparison.Ordinal) && one["DTSTART"].StartsWith("2027", StringComparison.Ordinal));
        Assert.StartsWith(ConferredAward.Certificate + "|", one["UID"], StringComparison.Ordinal);
        Assert.Contains("第二十", one["DESCRIPTION"], StringComparison.Ordinal);
        Assert.StartsWith("http://award.test/", one["URL"], StringComparison.Ordinal);
    }

    [Fact]
    public async Task Feed_OfSomeoneWhoOwesNothing_IsEmpty()
    {
        using var answer = await award.Of("competitor").Client.GetAsync(await MakeAsync("competitor"));

        Assert.Empty(IcsReader.Read(await answer.Content.ReadAsByteArrayAsync()));
    }

    [Fact]
    public async Task Feed_RenewedOrRevoked_LeavesTheOldAddressDead()
    {
        var first = await MakeAsync("observer");
        var second = await MakeAsync("observer");
        Assert.NotEqual(first, second);
        Assert.Equal(HttpStatusCode.NotFound, await StatusAsync(first));
        Assert.Equal(HttpStatusCode.OK, await StatusAsync(second));

        var observer = award.Of("observer");
        await observer.SendAsync(await observer.OpenAsync("/account/calendar"), "form[action='/account/calendar/revoke']");

        Assert.Equal(HttpStatusCode.NotFound, await StatusAsync(second));
        Assert.Equal(HttpStatusCode.NotFound, await StatusAsync("/calendars/" + new string('x', 5000) + "/award.ics"));
    }

    private async Task<string> MakeAsync(string person)
    {
        var browser = award.Of(person);
        var page = await browser.SendAsync(await browser.OpenAsync("/account/calendar"), "form[action='/account/calendar']");
        return new Uri(page.QuerySelector("#feed-address")!.TextContent).PathAndQuery;
    }

    private async Task<HttpStatusCode> StatusAsync(string path)
    {
        using var anyone = award.Portal.Anonymous();
        using var answer = await anyone.Client.GetAsync(path);
        return answer.StatusCode;
    }
}
