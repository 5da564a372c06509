using System.Net;
using AngleSharp.Dom;
using AwardFunctions.Orchestrations.Accounts;
using AwardFunctions.Orchestrations.Approvals;
using AwardFunctions.Orchestrations.Committee;
using AwardFunctions.Portal.Tests.Hosting;
using AwardFunctions.TestKit.Flows;

namespace AwardFunctions.Portal.Tests.Committee;

/// <summary>The papers of a deliberation: closed before it opens, then for its members, the office and observers only.</summary>
public sealed class PapersTests(AwardPortal portal) : IClassFixture<AwardPortal>
{
    private const string Papers = "/committee/cycles/AY-2026/deliberation";

    [Fact]
    public async Task Papers_OpenWithTheDeliberation_ForThoseConcernedOnly()
    {
        using (var early = await portal.SignedInAsync("m2@committee.test", Roles.Committee))
        {
            await early.OpenAsync(Papers);
            Assert.Equal(HttpStatusCode.Forbidden, early.Status);
        }

        var units = await portal.RankAsync();

        using var member = await portal.SignedInAsync("m2@committee.test", Roles.Committee);
        var page = await member.OpenAsync(Papers);
        Assert.Equal(HttpStatusCode.OK, member.Status);
        Assert.Equal(["1", "2"], page.QuerySelectorAll("td[data-label='名次']").Select(cell => cell.TextContent.Trim()));
        Assert.Contains("原则上不超过 2 个", page.Body!.TextContent, StringComparison.Ordinal);
        Assert.Equal("2", page.QuerySelector("td[data-label='按名次可入围']")!.TextContent);
        Assert.Null(page.QuerySelector("select[name=member]"));
        Assert.Equal(["report-material-review", "report-site-review"], page.QuerySelectorAll("section[id^=report-]").Select(section => section.Id));
        Assert.Contains("800.00 / 1000", page.QuerySelector("#report-material-review details.fold summary")!.TextContent, StringComparison.Ordinal);
        Assert.Contains("同意推荐", page.QuerySelector("#recommendations td[data-label='意见']")!.TextContent, StringComparison.Ordinal);

        using var observer = await portal.SignedInAsync("discipline@anyang.test", Roles.Observer);
        var seen = await observer.OpenAsync(Papers);
        Assert.Equal(HttpStatusCode.OK, observer.Status);
        Assert.Null(seen.QuerySelector("form[action$='/recusal']"));

        // The role alone opens nothing: the roster does.
        using var former = await portal.SignedInAsync("former@committee.test", Roles.Committee);
        await former.OpenAsync(Papers);
        Assert.Equal(HttpStatusCode.Forbidden, former.Status);

        var refused = await member.SendAsync(page, "form[action$='/recusal']", ("application", units[0]), ("reason", ""));
        Assert.NotNull(refused.QuerySelector("#field-reason .error"));
        var declared = await member.SendAsync(refused, "form[action$='/recusal']", ("application", units[0]), ("reason", "近三年提供过咨询"));
        Assert.Contains("本人申请", declared.QuerySelector("#recusals")!.TextContent, StringComparison.Ordinal);

        await portal.Flow.ResolveAsync(AwardPortal.Cycle, (units[0], "award"), (units[1], "nominee"));
        var ballot = (await portal.Flow.Get<ResolutionBook>().ListAsync(AwardPortal.Cycle, default)).Single().Units[0].Ballot;
        Assert.Equal((8, 6, 6), (ballot.Members, ballot.Present, ballot.Yes));
        var resolved = await member.OpenAsync(Papers);
        Assert.Null(resolved.QuerySelector("form[action$='/recusal']"));
        Assert.Equal(["6", "7"], resolved.QuerySelectorAll("td[data-label='实到']").Select(cell => cell.TextContent.Trim()));

        using var office = await portal.SignedInAsync(People.Office, Roles.Office);
        var minutes = (await office.OpenAsync("/office/cycles/AY-2026/minutes")).QuerySelectorAll(".minutes-decision").Single(one => one.TextContent.Contains("通过决议", StringComparison.Ordinal));
        Assert.Contains("实到 7 名", minutes.TextContent, StringComparison.Ordinal);
        Assert.Contains("近三年提供过咨询", minutes.TextContent, StringComparison.Ordinal);
        Assert.Equal(2, minutes.QuerySelectorAll("tbody tr").Length);
        await SignAsync(resolved, member);
    }

    /// <summary>The minutes: printed for whoever deliberated, signed by the chair once the office has asked.</summary>
    private async Task SignAsync(AngleSharp.Html.Dom.IHtmlDocument papers, Browser member)
    {
        var path = papers.QuerySelector("a[href^='/committee/minutes/']")!.GetAttribute("href")!;
        var minutes = await member.OpenAsync(path);
        Assert.Contains("安阳县县长质量奖评审委员会会议纪要", minutes.QuerySelector("h1")!.TextContent, StringComparison.Ordinal);
        Assert.Contains("近三年提供过咨询", minutes.Body!.TextContent, StringComparison.Ordinal);
        Assert.Contains("____", minutes.Body.TextContent, StringComparison.Ordinal);
        Assert.Null(papers.QuerySelector("form[action^='/committee/minutes/']"));

        using var office = await portal.SignedInAsync(People.Office, Roles.Office);
        var sent = await office.SendAsync(await office.OpenAsync(Papers), "form[action^='/committee/minutes/']");
        Assert.Contains("已送签", sent.Body!.TextContent, StringComparison.Ordinal);
        await portal.Flow.RestAsync();
        await portal.Flow.DecideAsync(AwardPortal.Cycle, DecisionKinds.Minutes, DecisionActions.Sign);

        Assert.Contains("签署：李主任", (await member.OpenAsync(path)).Body!.TextContent, StringComparison.Ordinal);
    }
}
