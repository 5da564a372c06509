using System.Net;
using AngleSharp.Dom;
using AwardFunctions.Orchestrations.Accounts;
using AwardFunctions.Orchestrations.Approvals;
using AwardFunctions.Orchestrations.Publicity;
using AwardFunctions.Portal.Tests.Hosting;
using AwardFunctions.TestKit.Flows;

namespace AwardFunctions.Portal.Tests.Office;

public sealed class HeldUnitTests(HeldAward award) : IClassFixture<HeldAward>
{
    private const string Base = "/office/cycles/" + HeldAward.Cycle;

    [Fact]
    public async Task Board_WhileAUnitIsHeld_SaysForWhichObjectionItWaits()
    {
        using var browser = await award.Portal.SignedInAsync(People.Office, Roles.Office);

        var board = await browser.OpenAsync(Base);

        var notice = Assert.Single(board.QuerySelectorAll(".notice-warn"), one => one.TextContent.Contains("因异议暂缓", StringComparison.Ordinal));
        Assert.Equal($"{Base}/objections/{award.Objection}", notice.QuerySelector("a")!.GetAttribute("href"));
    }

    [Fact]
    public async Task AcceptedList_WithAHeldUnit_SaysThatTheOthersProceed()
    {
        using var browser = award.Portal.Anonymous();

        var page = await browser.OpenAsync("/publicity/" + award.List);

        Assert.Contains("其他单位照常进行", page.QuerySelector(".notice-warn")!.TextContent, StringComparison.Ordinal);
        Assert.Equal(["公示无异议", "公示无异议", "异议核查中"], page.QuerySelectorAll("td[data-label='状态']").Select(cell => cell.TextContent.Trim()));
        Assert.Empty(page.QuerySelectorAll("td[data-label='拟授予']"));
    }

    [Fact]
    public async Task Opinions_OneAnsweredOneWaiting_ShowWhatWasSaidAndOnWhichUnit()
    {
        using var browser = await award.Portal.SignedInAsync(People.Office, Roles.Office);

        var page = await browser.OpenAsync(Base + "/opinions");

        var rows = page.QuerySelectorAll("tbody tr");
        Assert.Equal(2, rows.Length);
        Assert.Contains("一家单位整改中", rows[0].TextContent, StringComparison.Ordinal);
        Assert.Contains("2025年限期整改一次", rows[0].TextContent, StringComparison.Ordinal);
        Assert.Contains("等待答复", rows[1].TextContent, StringComparison.Ordinal);
        Assert.Equal("部门意见", page.QuerySelector("nav.tabs a[aria-current=page]")!.TextContent);
        var refused = await browser.SendAsync(page, "form[action$='/close']", ("reason", " "));
        Assert.Equal(HttpStatusCode.UnprocessableEntity, browser.Status);
        Assert.NotNull(refused.QuerySelector("#field-reason .error"));
    }

    [Fact]
    public async Task DepartmentsLink_ShowsNeitherScoreNorPlace_AndTakesTheAnswer()
    {
        using var browser = award.Portal.Anonymous();

        var page = await browser.OpenAsync(await award.Portal.DecisionLinkAsync("yj@jiyuan.test", "征求意见"));

        Assert.Equal(3, page.QuerySelectorAll(".unit-input").Length);
        Assert.Null(page.QuerySelector(".unit-input .num"));
        var refused = await browser.SendAsync(page, "#decide", ("action", DecisionActions.Object), ("reason", ""));
        Assert.NotNull(refused.QuerySelector("#field-reason .error"));
    }

    [Fact]
    public async Task Anytime_WithoutProof_IsRefusedUnderItsArticle_AndWithItGetsAReceipt()
    {
        using var browser = award.Portal.Anonymous();
        Assert.Contains($"/objections/{HeldAward.Anytime}", (await browser.OpenAsync("/publicity")).QuerySelectorAll("a").Select(link => link.GetAttribute("href")));
        var page = await browser.OpenAsync("/objections/" + HeldAward.Anytime);
        (string, string)[] typed = [("against", "评审组"), ("grounds", "组成不合规"), ("name", "市民"), ("email", "citizen@example.com")];

        var refused = await browser.SendFilesAsync(page, "form[enctype]", [], typed);

        Assert.Equal(HttpStatusCode.UnprocessableEntity, browser.Status);
        Assert.NotNull(refused.QuerySelector("#field-evidence .error"));
        Assert.Contains("第三十四条", refused.QuerySelector("#field-evidence .cite")!.TextContent, StringComparison.Ordinal);
        var receipt = await browser.SendFilesAsync(refused, "form[enctype]", [("evidence", "证明.pdf", AwardFlow.Pdf)], typed);
        Assert.Equal("HY-2026-O-001", receipt.QuerySelector(".big")!.TextContent);
        Assert.True((await award.Portal.Flow.Get<PublicityDesk>().FindObjectionAsync("HY-2026-O-001", default))!.Outside);
    }

    [Fact]
    public async Task Anytime_WhereTheRegulationSaysNothing_DoesNotExist()
    {
        using var browser = award.Portal.Anonymous();

        await browser.OpenAsync("/objections/" + HeldAward.Cycle);

        Assert.Equal(HttpStatusCode.NotFound, browser.Status);
    }
}
