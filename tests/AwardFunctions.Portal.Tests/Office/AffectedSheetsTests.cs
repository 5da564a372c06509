using AngleSharp.Dom;
using AwardFunctions.Domain.Review;
using AwardFunctions.Orchestrations.Accounts;
using AwardFunctions.Orchestrations.Experts;
using AwardFunctions.Portal.Tests.Hosting;
using AwardFunctions.TestKit.Flows;

namespace AwardFunctions.Portal.Tests.Office;

/// <summary>What the office sees of the sheets of an expert who loses the right to review while a cycle runs.</summary>
public sealed class AffectedSheetsTests(ReviewedAward award) : IClassFixture<ReviewedAward>
{
    [Fact]
    public async Task Sheets_OfADisqualifiedMember_AreShownAsAffected()
    {
        var flow = award.Portal.Flow;
        var office = await flow.PersonAsync(People.Office);
        await flow.ScoreAsync(AwardPortal.Cycle, ReviewedAward.Stage, People.Reviewers[1], _ => 70);
        var draft = ExpertDraft.Empty with { Email = People.Reviewers[1], Name = "评审员2", Employer = "示例研究院", Sectors = ["industry"] };
        var expert = AwardFlow.Value(await flow.Get<ExpertDesk>().AddAsync("AY", draft, office, default));
        using var browser = await award.Portal.SignedInAsync(People.Office, Roles.Office);
        var stage = $"/office/cycles/{AwardPortal.Cycle}/reviews/{ReviewedAward.Stage}";
        Assert.DoesNotContain("取消评审资格", (await browser.OpenAsync(stage)).QuerySelector("main")!.TextContent, StringComparison.Ordinal);

        AwardFlow.Value(await flow.Get<ExpertDesk>().SetStandingAsync(
            "AY", expert.Id, ExpertStanding.Disqualified, "收受申报单位礼金", office, default, new MisconductProof([AwardFlow.Evidence], "")));

        Assert.Contains("评分表 2 份受影响", (await browser.OpenAsync(stage)).QuerySelector("main")!.TextContent, StringComparison.Ordinal);
        var file = (await browser.OpenAsync($"/office/experts/of/AY/{expert.Id}")).QuerySelector("main")!.TextContent;
        Assert.Contains(award.First, file, StringComparison.Ordinal);
        Assert.Contains(award.Second, file, StringComparison.Ordinal);
    }
}
