using System.Net;
using AngleSharp.Dom;
using AwardFunctions.Domain.Honours;
using AwardFunctions.Orchestrations.Accounts;
using AwardFunctions.Orchestrations.Approvals;
using AwardFunctions.Orchestrations.Honours;
using AwardFunctions.Orchestrations.Measures;
using AwardFunctions.Portal.Tests.Hosting;
using AwardFunctions.TestKit.Flows;

namespace AwardFunctions.Portal.Tests.Office;

/// <summary>A holder is suspended and revoked, gives back what is recovered, and everyone who looks sees it.</summary>
public sealed class MeasureTests : IAsyncLifetime
{
    private const string Certificate = "AY-2026-AWARD-002";
    private const string Page = "/office/honours/" + Certificate;
    private const string Propose = "form[action$='/measures']";
    private readonly AwardPortal portal = new();
    private string refused = "";

    public async Task InitializeAsync()
    {
        await portal.InitializeAsync();
        var applicant = portal.NewApplicant();
        refused = await portal.Flow.PrepareAsync(AwardPortal.Cycle, applicant);
        await portal.Flow.SubmitAsync(refused, applicant.Email);
        await portal.Flow.DecideAsync(AwardPortal.Cycle, DecisionKinds.Check, DecisionActions.Refuse, "近3年内有责任事故", refused, ("articles", "9.3"));
        await portal.PublishAsync();
        await portal.Flow.AdvanceToAsync(new DateOnly(2026, 3, 24));
        await portal.Flow.DecideAsync(AwardPortal.Cycle, DecisionKinds.Decision, DecisionActions.Confer, values: [("documentNumber", "安县政〔2026〕12号"), ("documentDate", "2026-03-24")]);
        await portal.Flow.DecideAsync(AwardPortal.Cycle, DecisionKinds.HandOver, DecisionActions.HandedOver, values: ("handedOverOn", "2026-03-24"));
        await portal.Flow.Get<PrizeDesk>().PaidAsync(Certificate, new DateOnly(2026, 3, 24), await portal.Flow.PersonAsync(People.Office), default);
    }

    public Task DisposeAsync() => portal.DisposeAsync();

    [Fact]
    public async Task Honour_SuspendedRevokedAndRecovered_IsSeenByEveryoneWhoLooks()
    {
        using var office = await portal.SignedInAsync(People.Office, Roles.Office);
        using var anyone = portal.Anonymous();
        var owner = (await portal.Flow.Get<Orchestrations.Applications.ApplicationBook>().ReadAsync((await portal.Flow.Get<HonourBook>().FindAsync(Certificate, default))!.ApplicationId, default)).Owner;
        using var holder = await portal.SignedInAsync(owner);

        var page = await office.OpenAsync($"/office/cycles/{AwardPortal.Cycle}/decisions");
        Assert.NotNull(page.QuerySelector($"a[href='{Page}']"));
        page = await office.OpenAsync(Page);
        page = await office.SendFilesAsync(
            page, Propose, [("evidence", "巡查记录.pdf", AwardFlow.Pdf)], ("measure", "suspend|unrectified"), ("eventOn", "2026-03-24"), ("facts", "三项问题逾期未整改"));
        Assert.Equal($"/measures/{Certificate}-M01", office.Path);

        await portal.Flow.RestAsync();

        // The holder reads what is proposed, with its article and proof, before it is decided.
        var seen = await holder.OpenAsync(office.Path);
        Assert.Contains("三项问题逾期未整改", seen.Body!.TextContent, StringComparison.Ordinal);
        Assert.Contains("第二十四条", seen.QuerySelector(".facts .cite")!.TextContent, StringComparison.Ordinal);
        await holder.SendAsync(seen, "form[action$='/statement']", ("statement", "三项问题已于三月整改完毕，见所附照片。"));
        Assert.Contains("三项问题已于三月整改完毕", (await office.OpenAsync($"/measures/{Certificate}-M01")).Body!.TextContent, StringComparison.Ordinal);
        await holder.OpenAsync(seen.QuerySelector(".file-name")!.GetAttribute("href")!);
        Assert.Equal(HttpStatusCode.OK, holder.Status);
        Assert.Null(seen.QuerySelector("form[action$='/withdraw']"));

        var decided = await portal.Flow.DecideAsync(
            AwardPortal.Cycle, DecisionKinds.Measure, DecisionActions.Approve, values: [("documentDate", "2026-03-24"), ("documentNumber", "安质评〔2026〕3号")]);
        Assert.Contains(decided.Sheet.Facts, fact => fact.Value.Zh.Contains("整改完毕", StringComparison.Ordinal));
        Assert.Contains("暂停使用", (await anyone.OpenAsync("/honours")).QuerySelector(".honour")!.TextContent, StringComparison.Ordinal);
        var verified = await anyone.OpenAsync("/honours/" + Certificate);
        Assert.Contains("安质评〔2026〕3号", verified.QuerySelector(".timeline")!.TextContent, StringComparison.Ordinal);
        Assert.Contains("第二十四条", verified.QuerySelector(".timeline .cite")!.TextContent, StringComparison.Ordinal);

        page = await office.OpenAsync($"/measures/{Certificate}-M01");
        await office.SendAsync(page, "form[action$='/lift']", ("reason", "整改合格"));
        Assert.Equal(HonourState.Running, (await portal.Flow.Get<HonourBook>().FindAsync(Certificate, default))!.State);

        page = await office.OpenAsync(Page);
        await office.SendAsync(page, Propose, ("measure", "revoke|accident"), ("eventOn", "2026-03-24"), ("facts", "重大安全事故"));
        await portal.Flow.RestAsync();
        await portal.Flow.DecideAsync(
            AwardPortal.Cycle, DecisionKinds.Measure, DecisionActions.Approve, values: [("documentDate", "2026-03-24"), ("documentNumber", "安县政〔2026〕20号"), ("dueOn", "")]);
        Assert.Contains("已撤销", (await anyone.OpenAsync("/honours/" + Certificate)).QuerySelector(".certificate .tag")!.TextContent, StringComparison.Ordinal);
        Assert.Contains("安县政〔2026〕20号", (await anyone.OpenAsync("/notices")).Body!.TextContent, StringComparison.Ordinal);

        page = await office.OpenAsync(Page);
        Assert.Null(page.QuerySelector(Propose));
        var money = page.QuerySelectorAll("#claims form").Single(form => form.QuerySelector("[name=amount]") is not null).GetAttribute("action")!;
        page = await office.SendAsync(page, $"form[action='{money}']", ("on", "2026-03-24"), ("amount", "100001"));
        Assert.Equal(HttpStatusCode.UnprocessableEntity, office.Status);
        Assert.NotNull(page.QuerySelector("#field-amount .error"));
        page = await office.SendAsync(page, $"form[action='{money}']", ("on", "2026-03-24"), ("amount", "100000"));
        Assert.DoesNotContain(page.QuerySelectorAll("#claims form"), form => form.GetAttribute("action") == money);
        Assert.Contains("2031", page.QuerySelector("#bars")!.TextContent, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("measure", "", "2026-03-24", "事实")]
    [InlineData("measure", "suspend|accident", "2026-03-24", "事实")]
    [InlineData("eventOn", "suspend|unrectified", "2026-03-25", "事实")]
    [InlineData("eventOn", "suspend|unrectified", "", "事实")]
    [InlineData("facts", "suspend|unrectified", "2026-03-24", " ")]
    public async Task Proposal_WronglyFilledIn_IsRefusedAtItsFieldAndNothingIsLost(string field, string measure, string day, string facts)
    {
        using var office = await portal.SignedInAsync(People.Office, Roles.Office);
        var page = await office.SendAsync(await office.OpenAsync(Page), Propose, ("measure", measure), ("eventOn", day), ("facts", facts));

        Assert.Equal(HttpStatusCode.UnprocessableEntity, office.Status);
        Assert.NotNull(page.QuerySelector($"#field-{field} .error"));
        Assert.Equal(facts.Trim(), page.QuerySelector("textarea[name=facts]")!.TextContent);
        Assert.Empty(await portal.Flow.Get<MeasureBook>().OfHonourAsync(Certificate, default));
    }

    [Fact]
    public async Task Fraud_OfAnApplicantWhoDidNotWin_IsRecordedFromItsPage()
    {
        using var office = await portal.SignedInAsync(People.Office, Roles.Office);
        var honour = (await portal.Flow.Get<HonourBook>().FindAsync(Certificate, default))!;
        var page = await office.SendAsync(await office.OpenAsync($"/office/applications/{honour.ApplicationId}"), "form[action$='/fraud']", ("foundOn", "2026-03-24"), ("facts", "伪造审计报告"));
        Assert.Equal(HttpStatusCode.Conflict, office.Status);
        Assert.Contains(Certificate, page.QuerySelector("#bars .notice")!.TextContent, StringComparison.Ordinal);

        page = await office.SendAsync(await office.OpenAsync($"/office/applications/{refused}"), "form[action$='/fraud']", ("foundOn", "2026-03-24"), ("facts", "伪造审计报告"));

        Assert.Equal(HttpStatusCode.OK, office.Status);
        Assert.Contains("伪造审计报告", page.QuerySelector("#bars")!.TextContent, StringComparison.Ordinal);
        Assert.Null(page.QuerySelector("form[action$='/fraud']"));
    }
}
