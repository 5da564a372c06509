using System.Net;
using AngleSharp.Dom;
using AwardFunctions.Domain.Review;
using AwardFunctions.Orchestrations.Accounts;
using AwardFunctions.Orchestrations.Bodies;
using AwardFunctions.Orchestrations.Experts;
using AwardFunctions.Orchestrations.Outcomes;
using AwardFunctions.Portal.Tests.Hosting;
using AwardFunctions.TestKit.Flows;

namespace AwardFunctions.Portal.Tests.Office;

/// <summary>Misconduct of reviewers and of recommending bodies, with its proof.</summary>
public sealed class MisconductTests(AwardPortal portal) : IClassFixture<AwardPortal>
{
    [Fact]
    public async Task Expert_DisqualifiedWithProof_IsOutOfThePoolAndItsProofIsOnRecord()
    {
        using var office = await portal.SignedInAsync(People.Office, Roles.Office);
        var expert = (await portal.Flow.EnterExpertsAsync("AY", 1))[0];
        var path = $"/office/experts/of/AY/{expert.Id}";
        var page = await office.OpenAsync(path);

        var refused = await office.SendFilesAsync(page, "#standing form", [], ("standing", "disqualified"), ("reason", "泄露申报材料"), ("referredTo", "县纪委监委"));
        Assert.Equal(HttpStatusCode.UnprocessableEntity, office.Status);
        Assert.Contains("第二十七条", refused.QuerySelector("#standing #refusal")!.TextContent, StringComparison.Ordinal);
        Assert.NotNull(refused.QuerySelector("#field-evidence .error"));
        var done = await office.SendFilesAsync(
            page, "#standing form", [("evidence", "调查.pdf", AwardFlow.Pdf)], ("standing", "disqualified"), ("reason", "泄露申报材料"), ("referredTo", "县纪委监委"));

        var known = (await portal.Flow.Get<ExpertDesk>().PoolAsync("AY", default)).Find(expert.Id)!;
        Assert.Equal((ExpertStanding.Disqualified, "县纪委监委"), (known.Standing, known.StandingChange!.ReferredTo));
        Assert.False((await portal.Flow.PersonAsync(expert.Email)).HasRole(Roles.Reviewer, "AY"));
        var link = done.QuerySelectorAll("a").Single(one => one.TextContent == "调查.pdf").GetAttribute("href")!;
        using var file = await office.Client.GetAsync(link);
        Assert.Equal(AwardFlow.Pdf, await file.Content.ReadAsByteArrayAsync());
    }

    [Fact]
    public async Task Body_Barred_StaysInTheDirectoryAndIsOfferedToNoApplicant()
    {
        var office = await portal.Flow.PersonAsync(People.Office);
        await portal.Flow.Get<AccountDesk>().GrantAsync(People.Office, new RoleGrant(Roles.Office, "HY"), default);
        var desk = portal.Flow.Get<BodyDesk>();
        var scheme = portal.Flow.Get<AwardFunctions.Domain.Schemes.SchemeLibrary>().Find("HY")!;
        var party = scheme.Parties.First(one => one.Role == AwardFunctions.Domain.Schemes.PartyRoles.Recommender);
        AwardFlow.Value(await desk.PutAsync(new BodyRecord("HY", party.Id, "行业协会", "xiehui@hengyang.test"), office, default));
        using var browser = await portal.SignedInAsync(People.Office, Roles.Office);

        var page = await browser.OpenAsync("/office/bodies?scheme=HY");
        var barred = await browser.SendFilesAsync(page, "form[action$='/bar']", [("evidence", "通报.pdf", AwardFlow.Pdf)], ("reason", "徇私舞弊"), ("referredTo", "主管部门"));

        Assert.Contains("已取消推荐资格", barred.QuerySelector("main")!.TextContent, StringComparison.Ordinal);
        var body = (await desk.FindAsync("HY", party.Id, "行业协会", default))!;
        Assert.Equal(("徇私舞弊", "主管部门"), (body.Barred!.Reason, body.Barred.ReferredTo));
        Assert.Equal("30", (await desk.RemoveAsync("HY", party.Id, "行业协会", office, default)).Refusal!.Citation!.Article);
        AwardFlow.Value(await desk.PutAsync(body with { Email = "new@hengyang.test", Barred = null }, office, default));
        Assert.NotNull((await desk.FindAsync("HY", party.Id, "行业协会", default))!.Barred);

        // AY27 speaks of persons only.
        AwardFlow.Value(await desk.PutAsync(new BodyRecord("AY", "competent-department", "县发改委", "fagai@anyang.test"), office, default));
        Assert.Null((await browser.OpenAsync("/office/bodies?scheme=AY")).QuerySelector("form[action$='/bar']"));
        Assert.Equal(
            RefusalKind.Conflict,
            (await desk.BarAsync("AY", "competent-department", "县发改委", "徇私", new MisconductProof([AwardFlow.Evidence], ""), office, default)).Refusal!.Kind);
    }
}
