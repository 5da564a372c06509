using System.Net;
using AngleSharp.Dom;
using AwardFunctions.Orchestrations.Accounts;
using AwardFunctions.Orchestrations.Approvals;
using AwardFunctions.Portal.Tests.Hosting;
using AwardFunctions.TestKit.Flows;

namespace AwardFunctions.Portal.Tests.Office;

public sealed class PresentationTests(PresentedAward award) : IClassFixture<PresentedAward>
{
    private const string Page = "/office/cycles/" + HeldAward.Cycle + "/presentations/presentation";

    [Fact]
    public async Task Presentations_BeforeAllHaveScored_ShowWhoHasButNoScore()
    {
        using var browser = await award.Portal.SignedInAsync(People.Office, Roles.Office);

        var page = await browser.OpenAsync(Page);

        Assert.Equal(1, page.QuerySelectorAll("td[data-label='状态']").Count(cell => cell.TextContent.Contains("已评分", StringComparison.Ordinal)));
        Assert.DoesNotContain("87.25", page.Body!.TextContent, StringComparison.Ordinal);
        Assert.Contains("9:40", page.Body.TextContent, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Scores_OfAMember_AreSealedFromTheOffice()
    {
        var scored = (await award.Portal.Flow.Get<ApprovalDesk>().ListAsync(HeldAward.Cycle, default)).Single(one => one.Order.SubjectId == People.Committee);
        using var browser = await award.Portal.SignedInAsync(People.Office, Roles.Office);

        var page = await browser.OpenAsync("/approvals/" + scored.Id);

        Assert.Equal(HttpStatusCode.OK, browser.Status);
        Assert.Contains("已封存", page.Body!.TextContent, StringComparison.Ordinal);
        Assert.DoesNotContain("87.25", page.Body.TextContent, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Close_BelowTheQuorum_IsRefusedUnderItsArticle()
    {
        using var browser = await award.Portal.SignedInAsync(People.Office, Roles.Office);
        var page = await browser.OpenAsync(Page);

        var refused = await browser.SendAsync(page, "form[action$='/close']", ("reason", "其余评委出差"));

        Assert.Equal(HttpStatusCode.Conflict, browser.Status);
        Assert.Contains("评委9名，已评分1名，未达到2/3", refused.QuerySelector(".notice-error")!.TextContent, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Sheet_OfAMember_NamesEachScoreOutOfRangeOrLeftOut()
    {
        using var browser = award.Portal.Anonymous();
        var page = await browser.OpenAsync(await award.Portal.DecisionLinkAsync(PresentedAward.Member, "陈述展示评分"));

        var refused = await browser.SendAsync(
            page, "#decide", ("action", DecisionActions.Submit), ($"score:{award.Units[0]}", "100.5"), ($"score:{award.Units[1]}", "90"), ($"recused:{award.Units[1]}", "yes"));

        Assert.Equal(HttpStatusCode.UnprocessableEntity, browser.Status);
        Assert.All(award.Units, unit => Assert.NotNull(refused.GetElementById($"field-score:{unit}")!.QuerySelector(".error")));
        Assert.Equal("0.01", refused.GetElementById($"score:{award.Units[0]}")!.GetAttribute("step"));
    }
}
