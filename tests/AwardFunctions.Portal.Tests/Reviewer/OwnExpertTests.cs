using System.Net;
using AwardFunctions.Orchestrations.Accounts;
using AwardFunctions.Orchestrations.Experts;
using AwardFunctions.Portal.Tests.Hosting;
using AwardFunctions.TestKit.Flows;

namespace AwardFunctions.Portal.Tests.Reviewer;

public sealed class OwnExpertTests(AwardPortal portal) : IClassFixture<AwardPortal>
{
    [Fact]
    public async Task Expert_OnTheirOwnPage_DeclaresAnInterestThatThePoolKeeps()
    {
        var expert = (await portal.Flow.EnterExpertsAsync("AY", 2))[1];
        using var browser = await portal.SignedInAsync(expert.Email, Roles.Reviewer);

        var page = await browser.OpenAsync("/expert");
        Assert.Contains(expert.Employer, page.QuerySelector("main")!.TextContent);
        await browser.SendAsync(page, "main form", ("scheme", "AY"), ("organisation", ""), ("reason", ""));
        Assert.Equal(HttpStatusCode.UnprocessableEntity, browser.Status);
        var declared = await browser.SendAsync(await browser.OpenAsync("/expert"), "main form", ("scheme", "AY"), ("organisation", "某某有限公司"), ("creditCode", ""), ("reason", "配偶持股"));

        Assert.Contains("声明|某某有限公司|||配偶持股", declared.QuerySelector("main")!.TextContent);
        Assert.Equal("配偶持股", (await portal.Flow.Get<ExpertDesk>().PoolAsync("AY", default)).Find(expert.Id)!.Interests.Single().Note);
    }

    [Fact]
    public async Task Reviewer_InNoPool_IsToldSo()
    {
        using var browser = await portal.SignedInAsync(People.Reviewers[1], Roles.Reviewer);
        Assert.Contains("您不在任何专家库中", (await browser.OpenAsync("/expert")).QuerySelector("main")!.TextContent);
        await browser.OpenAsync("/supervision");
        Assert.Equal(HttpStatusCode.OK, browser.Status);
    }
}
