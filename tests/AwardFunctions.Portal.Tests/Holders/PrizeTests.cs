using System.Net;
using AngleSharp.Html.Dom;
using AwardFunctions.Orchestrations.Approvals;
using AwardFunctions.Orchestrations.Honours;
using AwardFunctions.Orchestrations.Obligations;
using AwardFunctions.Portal.Tests.Hosting;
using AwardFunctions.TestKit.Flows;

namespace AwardFunctions.Portal.Tests.Holders;

/// <summary>The account of a prize: entered, handed in, questioned, answered, found to be misuse (AY18).</summary>
public sealed class PrizeTests(ConferredAward award) : IClassFixture<ConferredAward>
{
    private const string Prize = "/holders/" + ConferredAward.Certificate + "/prize";

    [Fact]
    public async Task Prize_Paid_IsAccountedForAndSupervised()
    {
        var (owner, office, flow) = (award.Of("owner"), award.Of("office"), award.Portal.Flow);
        var unpaid = await owner.OpenAsync(Prize);
        Assert.Null(unpaid.QuerySelector("form[action$='/lines']"));
        Assert.Contains("财政局", unpaid.DocumentElement.TextContent, StringComparison.Ordinal);
        var decisions = await office.OpenAsync($"/office/cycles/{AwardPortal.Cycle}/decisions");
        await office.SendAsync(decisions, $"form[action$='/honours/{ConferredAward.Certificate}/paid']", ("paidOn", "2026-03-24"));
        var owed = (await flow.Get<ObligationBook>().FindAsync(Obligation.IdOf(ConferredAward.Certificate, Matters.PrizeUse, new DateOnly(2027, 3, 24)), default))!;
        Assert.Equal((false, true), (owed.Obligation.Statutory, owed.IsOpen));

        var page = await owner.SendAsync(await owner.OpenAsync(Prize), "form[action$='/lines']", ("purpose", "training"), ("amount", "100001"), ("on", "2026-03-24"), ("what", "培训"));
        Assert.Equal(HttpStatusCode.UnprocessableEntity, owner.Status);
        Assert.Contains("第十八条", page.QuerySelector("#refusal")!.TextContent, StringComparison.Ordinal);
        Assert.Equal("培训", ((IHtmlInputElement)page.GetElementById("what")!).Value);
        page = await owner.SendAsync(page, "form[action$='/lines']", ("purpose", "training"), ("amount", "60000"), ("on", "2026-03-24"), ("what", "质量工程师培训"));
        page = await owner.SendAsync(page, "form[action$='/lines']", ("purpose", "laboratory"), ("amount", "1"), ("on", "2026-03-24"), ("what", "误填"));
        page = await owner.SendAsync(page, "form[action$='/lines/2/remove']");
        Assert.Single(page.QuerySelectorAll("#lines tbody tr"));

        page = await owner.SendAsync(page, "form[action$='/prize/submit']", ("note", ""));
        Assert.Contains(page.QuerySelectorAll("#refusal a"), link => link.GetAttribute("href") == "#field-note");
        page = await owner.SendFilesAsync(page, "form[data-upload]", [("file", "发票.pdf", AwardFlow.Pdf)]);
        await owner.SendAsync(page, "form[action$='/prize/submit']", ("note", "余款用于下年度培训"));
        await flow.RestAsync();
        Assert.Equal(HttpStatusCode.OK, owner.Status);
        Assert.False((await flow.Get<ObligationBook>().FindAsync(owed.Obligation.Id, default))!.IsOpen);

        await flow.DecideAsync(AwardPortal.Cycle, DecisionKinds.PrizeUse, DecisionActions.Return, "请说明培训机构", values: ("answerBy", "2026-04-30"));
        page = await owner.OpenAsync(Prize);
        Assert.Contains("请说明培训机构", page.QuerySelector("blockquote")!.TextContent, StringComparison.Ordinal);
        await owner.SendAsync(page, "form[action$='/prize/submit']", ("note", "市质量协会"));
        await flow.RestAsync();
        await flow.DecideAsync(AwardPortal.Cycle, DecisionKinds.PrizeUse, DecisionActions.Refuse, "培训未实际发生");
        Assert.Equal(PrizeAccountState.Misused, (await flow.Get<PrizeAccountBook>().FindAsync(PrizeAccountRecord.IdOf(ConferredAward.Certificate), default))!.Value.State);
        Assert.NotNull((await office.OpenAsync(Prize)).QuerySelector($"a[href='/office/honours/{ConferredAward.Certificate}#propose']"));
        Assert.Null((await owner.OpenAsync(Prize)).QuerySelector("form[action$='/lines']"));
    }
}
