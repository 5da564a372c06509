using System.Net;
using AngleSharp.Dom;
using AwardFunctions.Orchestrations.Accounts;
using AwardFunctions.Orchestrations.Approvals;
using AwardFunctions.Portal.Tests.Hosting;
using AwardFunctions.TestKit.Flows;

namespace AwardFunctions.Portal.Tests.Office;

/// <summary>A department's mailbox was wrong: the office has it asked at another one.</summary>
public sealed class ReaskTests(HeldAward award) : IClassFixture<HeldAward>
{
    private const string Page = "/office/cycles/" + HeldAward.Cycle + "/opinions";
    private const string Form = "form[action$='/mailbox']";

    [Fact]
    public async Task Department_AskedAtAnotherMailbox_AnswersByTheNewLinkOnly()
    {
        var former = await award.Portal.DecisionLinkAsync("yj@jiyuan.test", "征求意见");
        using var office = await award.Portal.SignedInAsync(People.Office, Roles.Office);
        var page = await office.OpenAsync(Page);
        Assert.Single(page.QuerySelectorAll(Form));

        var refused = await office.SendAsync(page, Form, ("mailbox", "no mailbox"));
        Assert.Equal(HttpStatusCode.UnprocessableEntity, office.Status);
        Assert.Equal("no mailbox", refused.QuerySelector("#mailbox")!.GetAttribute("value"));
        Assert.Contains("第十四条", refused.QuerySelector("#refusal")!.TextContent, StringComparison.Ordinal);
        await office.SendAsync(refused, Form, ("mailbox", "yjglj@jiyuan.test"));
        Assert.Contains("reasked=1", office.Path, StringComparison.Ordinal);
        await award.Portal.Flow.RestAsync();

        using var department = award.Portal.Anonymous();
        var sheet = await department.OpenAsync(await award.Portal.DecisionLinkAsync("yjglj@jiyuan.test", "征求意见"));
        await department.SendAsync(sheet, "#decide", ("action", DecisionActions.NoObjection));
        var asked = (await award.Portal.Flow.Get<ApprovalDesk>().ListAsync(HeldAward.Cycle, default)).Single(one => one.Order.SubjectId == "市应急管理局");
        Assert.Equal("yjglj@jiyuan.test", asked.Decision!.By);
        using var stranger = award.Portal.Anonymous();
        Assert.Null((await stranger.OpenAsync(former)).QuerySelector("#decide"));
        Assert.Empty((await office.OpenAsync(Page)).QuerySelectorAll(Form));
    }
}
