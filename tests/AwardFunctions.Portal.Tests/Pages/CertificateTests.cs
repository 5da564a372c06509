using System.Net;
using AwardFunctions.Domain.Honours;
using AwardFunctions.Domain.Schemes;
using AwardFunctions.Orchestrations.Accounts;
using AwardFunctions.Orchestrations.Cycles;
using AwardFunctions.Orchestrations.Honours;
using AwardFunctions.Portal.Tests.Hosting;

namespace AwardFunctions.Portal.Tests.Pages;

public sealed class CertificateTests(ConferredAward award) : IClassFixture<ConferredAward>
{
    [Fact]
    public async Task Certificate_ForItsHolder_SaysWhatWasDecidedAndWhereToVerifyIt()
    {
        var honour = (await award.Portal.Flow.Get<HonourDesk>().FindAsync(ConferredAward.Certificate, default))!;

        var page = await award.Of("owner").OpenAsync($"/honours/{ConferredAward.Certificate}/certificate");

        Assert.Equal(HttpStatusCode.OK, award.Of("owner").Status);
        var text = page.QuerySelector("article.diploma")!.TextContent;
        Assert.Contains(honour.Holder, text, StringComparison.Ordinal);
        Assert.Contains("经安阳县人民政府研究决定（安县政〔2026〕12号），授予你单位2026年度“安阳县县长质量奖”。", text, StringComparison.Ordinal);
        // Three years from 24 March 2026.
        Assert.Contains("至2029年3月24日止", text, StringComparison.Ordinal);
        Assert.Contains(ConferredAward.Certificate, text, StringComparison.Ordinal);
        Assert.Contains($"http://award.test/honours/{ConferredAward.Certificate}", text, StringComparison.Ordinal);
        Assert.NotNull(page.QuerySelector("svg.qr path[d^='M']"));
        Assert.DoesNotContain("征求意见稿", text, StringComparison.Ordinal);
        Assert.Null(page.QuerySelector("nav, .masthead"));
    }

    [Fact]
    public async Task Certificate_UnderADraft_SaysThatItIsNotInForce()
    {
        var flow = award.Portal.Flow;
        var scheme = SchemeLibrary.Embedded.Find("ZM")!;
        var cycle = await flow.PlanAsync(new NewCycle("ZM", 2026, new DateOnly(2026, 4, 21), new DateOnly(2026, 4, 22), new DateOnly(2026, 5, 22)));
        var day = new DateOnly(2026, 3, 24);
        var tier = scheme.Tiers[0];
        await flow.Get<HonourBook>().EnterAsync(
            new HonourRecord(
                "ZM-2026-AWARD-001", cycle.Id, "ZM-2026-001", "ZM", 2026, tier.Id, HonourTitle.Of(scheme, tier), "中牟示例有限公司", "91410122MA44XY12XA",
                "牟政〔2026〕1号", day, HonourTerm.Of(tier, day), HonourState.Running, null, Renewal: true, HonourMarking.Of(scheme, tier, day, null)),
            default);
        using var office = await award.Portal.SignedInAsync("office@zhongmu.test", Roles.Office);

        var page = await office.OpenAsync("/honours/ZM-2026-AWARD-001/certificate");

        var text = page.QuerySelector("article.diploma")!.TextContent;
        Assert.Contains("征求意见稿（未施行）", text, StringComparison.Ordinal);
        Assert.Contains("Draft, not in force", text, StringComparison.Ordinal);
        Assert.Contains("再次授予你单位", text, StringComparison.Ordinal);
        var verified = await office.OpenAsync("/honours/ZM-2026-AWARD-001");
        Assert.Contains("征求意见稿", verified.DocumentElement.TextContent, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("competitor", HttpStatusCode.Forbidden)]
    [InlineData("expert", HttpStatusCode.Forbidden)]
    [InlineData("elsewhere", HttpStatusCode.Forbidden)]
    public async Task Certificate_ForAnyoneElse_IsRefusedWithTheArticle(string person, HttpStatusCode status)
    {
        var page = await award.Of(person).OpenAsync($"/honours/{ConferredAward.Certificate}/certificate");

        Assert.Equal(status, award.Of(person).Status);
        Assert.Contains("第二十六条", page.DocumentElement.TextContent, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Payment_RecordedByTheOffice_IsShownToTheHolder()
    {
        var office = award.Of("office");
        var page = await office.OpenAsync($"/office/cycles/{AwardPortal.Cycle}/decisions");
        var form = $"form[action='/office/cycles/{AwardPortal.Cycle}/honours/{ConferredAward.Certificate}/paid']";

        var refused = await office.SendAsync(page, form, ("paidOn", "2026-03-23"));
        Assert.Equal(HttpStatusCode.UnprocessableEntity, office.Status);
        Assert.Contains("第十六条", refused.QuerySelector("#refusal")!.TextContent, StringComparison.Ordinal);
        await office.SendAsync(page, form, ("paidOn", "2026-03-24"));

        var mine = await award.Of("owner").OpenAsync($"/applications/{award.Routes["application"]}");
        Assert.Contains("支付于", mine.QuerySelector(".honour")!.TextContent, StringComparison.Ordinal);
    }
}
