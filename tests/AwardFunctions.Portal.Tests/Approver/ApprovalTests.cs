using System.Net;
using AngleSharp.Dom;
using AwardFunctions.Orchestrations.Accounts;
using AwardFunctions.Orchestrations.Approvals;
using AwardFunctions.Orchestrations.Cycles;
using AwardFunctions.Portal.Tests.Hosting;
using AwardFunctions.TestKit.Flows;

namespace AwardFunctions.Portal.Tests.Approver;

public sealed class ApprovalTests(AwardPortal portal) : IClassFixture<AwardPortal>
{
    [Fact]
    public async Task Approvals_OfTheOffice_ListThePendingOneWhichCanBeDecided()
    {
        var (applicant, approvalId) = await CheckAsync();
        using var browser = await portal.SignedInAsync(People.Office, Roles.Office);

        var list = await browser.OpenAsync("/approvals");
        var link = list.QuerySelectorAll("main a").Single(one => one.TextContent.Contains(applicant.Name, StringComparison.Ordinal));
        var page = await browser.OpenAsync(link.GetAttribute("href")!);
        await browser.SendAsync(page, "#decide", ("action", DecisionActions.Eligible));

        Assert.Equal($"/approvals/{approvalId}", browser.Path);
        var made = (await portal.Flow.Get<ApprovalStore>().FindAsync(approvalId, default))!.Value.Decision!;
        Assert.Equal((DecisionActions.Eligible, "portal"), (made.Action, made.Via));
    }

    [Theory]
    [InlineData("someone@else.test", Roles.Applicant)]
    [InlineData(People.Committee, Roles.Committee)]
    [InlineData(People.Administrator, Roles.Administrator)]
    public async Task Approval_OfSomeoneElse_IsForbidden(string email, string role)
    {
        var (_, approvalId) = await CheckAsync();
        using var browser = await portal.SignedInAsync(email, role);
        await browser.OpenAsync($"/approvals/{approvalId}");
        Assert.Equal(HttpStatusCode.Forbidden, browser.Status);
    }

    [Fact]
    public async Task Approval_WithoutSession_LeadsToSigningInAndBack()
    {
        using var browser = portal.Anonymous();
        await browser.OpenAsync("/approvals/AY-2026.publicity.all.0");
        Assert.StartsWith("/sign-in?return=%2Fapprovals%2F", browser.Path);
    }

    [Fact]
    public async Task Approval_Delegated_IsDecidedByTheDeputyInBothNames()
    {
        var (applicant, approvalId) = await CheckAsync();
        const string deputy = "deputy-clerk@anyang.test";
        await portal.Flow.Get<AccountDesk>().EnsureAsync(deputy, "孙代办", "zh-CN", default);
        using var principal = await portal.SignedInAsync(People.Office, Roles.Office);
        var page = await principal.OpenAsync($"/approvals/{approvalId}");

        var unknown = await principal.SendAsync(page, "form[action$='/delegate']", ("to", "nobody@anyang.test"), ("until", "2026-02-20"));
        Assert.Equal(HttpStatusCode.UnprocessableEntity, principal.Status);
        Assert.Equal("nobody@anyang.test", unknown.QuerySelector("input[name=to]")!.GetAttribute("value"));
        Assert.NotNull(unknown.QuerySelector("#to-error"));

        await principal.SendAsync(page, "form[action$='/delegate']", ("to", deputy), ("until", "2026-02-20"));
        Assert.Equal("/approvals?delegated=1", principal.Path);
        await portal.Flow.RestAsync();

        using var browser = portal.Anonymous();
        var asked = await browser.OpenAsync(await portal.DecisionLinkAsync(deputy, applicant.Name));
        Assert.Contains($"受 {(await portal.Flow.PersonAsync(People.Office)).Name} 委托", asked.QuerySelector("aside")!.TextContent);
        var mine = await principal.OpenAsync("/approvals");
        Assert.Equal("孙代办", mine.QuerySelector($"tr:has(a[href='/approvals/{approvalId}']) td")!.TextContent);
        await principal.OpenAsync($"/approvals/{approvalId}");
        Assert.Equal(HttpStatusCode.OK, principal.Status);
        await browser.SendAsync(asked, "#decide", ("action", DecisionActions.Eligible));
        var made = (await portal.Flow.Get<ApprovalStore>().FindAsync(approvalId, default))!.Value.Decision!;
        Assert.Equal((deputy, People.Office), (made.By, made.OnBehalfOf));
    }

    [Fact]
    public async Task Posting_InTheFuture_IsRefusedAtItsDate()
    {
        await portal.Flow.PlanAsync(new NewCycle("AY", 2027, new DateOnly(2026, 2, 11), new DateOnly(2026, 2, 12), new DateOnly(2026, 3, 13)));
        using var browser = portal.Anonymous();
        var page = await browser.OpenAsync(await portal.DecisionLinkAsync(People.Office, "2027年度"));
        var inputs = page.QuerySelectorAll("#decide input[type=date]");
        Assert.Equal(["posted:media", "posted:website"], inputs.Select(input => input.GetAttribute("name")));

        var refused = await browser.SendAsync(page, "#decide", ("posted:media", "2026-02-10"), ("posted:website", "2026-02-19"));

        Assert.Equal(HttpStatusCode.UnprocessableEntity, browser.Status);
        Assert.Contains("不能晚于今天", refused.GetElementById("field-posted:website")!.TextContent);
        Assert.Equal("2026-02-10", refused.GetElementById("posted:media")!.GetAttribute("value"));
    }

    private async Task<(SampleApplicant Applicant, string ApprovalId)> CheckAsync()
    {
        var applicant = portal.NewApplicant();
        var application = await portal.Flow.PrepareAsync(AwardPortal.Cycle, applicant);
        return (applicant, (await portal.Flow.SubmitAsync(application, applicant.Email)).CheckApprovalId);
    }
}
