using System.Net;
using AwardFunctions.Orchestrations.Approvals;
using AwardFunctions.Portal.Tests.Hosting;
using AwardFunctions.TestKit.Flows;

namespace AwardFunctions.Portal.Tests.Approver;

/// <summary>A link works for 72 hours; these tests move the clock.</summary>
public sealed class ExpiredLinkTests(AwardPortal portal) : IClassFixture<AwardPortal>
{
    [Fact]
    public async Task Link_After72Hours_DecidesNothingAndOffersANewOne()
    {
        var applicant = portal.NewApplicant();
        var application = await portal.Flow.PrepareAsync(AwardPortal.Cycle, applicant);
        var submitted = await portal.Flow.SubmitAsync(application, applicant.Email);
        var link = await portal.DecisionLinkAsync(People.Office, applicant.Name);
        using var browser = portal.Anonymous();
        var intime = await browser.OpenAsync(link);
        Assert.NotNull(intime.QuerySelector("#decide"));

        // Asked on Tuesday 10 February at 09:00; 72 hours later it is Friday the 13th, 09:00.
        await portal.Flow.AdvanceToAsync(new DateOnly(2026, 2, 13), 9, 1);
        await browser.SendAsync(intime, "#decide", ("action", DecisionActions.Eligible));
        Assert.Equal(HttpStatusCode.Gone, browser.Status);
        Assert.Null((await portal.Flow.Get<ApprovalStore>().FindAsync(submitted.CheckApprovalId, default))!.Value.Decision);

        var expired = await browser.OpenAsync(link);
        Assert.Null(expired.QuerySelector("#decide"));
        Assert.Contains("72 小时", expired.QuerySelector(".notice-warn")!.TextContent);
        var sent = await browser.SendAsync(expired, "form[action$='/new-link']");
        Assert.Contains("新链接已发出", sent.QuerySelector(".notice-ok")!.TextContent);

        var fresh = await portal.DecisionLinkAsync(People.Office, applicant.Name);
        Assert.NotEqual(link, fresh);
        var page = await browser.OpenAsync(fresh);
        await browser.SendAsync(page, "#decide", ("action", DecisionActions.Eligible));
        Assert.NotNull((await portal.Flow.Get<ApprovalStore>().FindAsync(submitted.CheckApprovalId, default))!.Value.Decision);
    }
}
