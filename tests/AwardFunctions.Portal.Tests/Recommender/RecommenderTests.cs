using System.Net;
using AngleSharp.Dom;
using AwardFunctions.Orchestrations.Accounts;
using AwardFunctions.Orchestrations.Applications;
using AwardFunctions.Orchestrations.Recommendations;
using AwardFunctions.Portal.Tests.Hosting;
using AwardFunctions.TestKit.Flows;

namespace AwardFunctions.Portal.Tests.Recommender;

public sealed class RecommenderTests(AwardPortal portal) : IClassFixture<AwardPortal>
{
    private const string Department = "competent-department@bodies.test";

    [Fact]
    public async Task Link_OfARecommender_ShowsTheWholeApplicationAndTakesTheOpinionWithoutAnAccount()
    {
        var applicant = portal.NewApplicant();
        var id = await portal.Flow.PrepareAsync(AwardPortal.Cycle, applicant);
        await portal.Flow.HandInAsync(id, applicant.Email);
        using var browser = portal.Anonymous();

        var page = await browser.OpenAsync(await portal.DecisionLinkAsync(Department, applicant.Name));
        var manifest = (await portal.Flow.Get<ApplicationBook>().ReadAsync(id, default)).Manifest!;
        Assert.All(manifest.Documents, document => Assert.Contains(document.Sha256, page.Body!.TextContent, StringComparison.Ordinal));
        Assert.Contains("示例内容", page.QuerySelector(".form-facts")!.TextContent, StringComparison.Ordinal);
        var document = page.QuerySelector("#material .file-name")!.GetAttribute("href")!;
        Assert.Equal(AwardFlow.Pdf, await browser.Client.GetByteArrayAsync(document));

        var unsigned = await browser.SendAsync(page, "#decide", ("action", "recommend"), ("opinion", "同意推荐"));
        Assert.Equal(HttpStatusCode.UnprocessableEntity, browser.Status);
        Assert.Contains("签署人姓名", unsigned.QuerySelector("#refusal")!.TextContent, StringComparison.Ordinal);
        Assert.Contains("第八条（七）", unsigned.QuerySelector("#refusal")!.TextContent, StringComparison.Ordinal);
        Assert.Equal("同意推荐", unsigned.QuerySelector("textarea[name=opinion]")!.TextContent.Trim());
        await browser.SendAsync(page, "#decide", ("action", "recommend"), ("opinion", "同意推荐"), ("verified", "yes"), ("signatory", "周明"), ("post", "副局长"));
        await portal.Flow.RestAsync();

        using var owner = await portal.SignedInAsync(applicant.Email);
        Assert.Contains("周明（副局长）", (await owner.OpenAsync($"/applications/{id}")).QuerySelector("#recommendations")!.TextContent, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Documents_OfAnotherApplicationOrWithoutTheLink_AreNotFound()
    {
        var (mine, other) = (portal.NewApplicant(), portal.NewApplicant());
        var id = await portal.Flow.PrepareAsync(AwardPortal.Cycle, mine);
        var foreign = await portal.Flow.PrepareAsync(AwardPortal.Cycle, other);
        await portal.Flow.HandInAsync(id, mine.Email);
        await portal.Flow.HandInAsync(foreign, other.Email);
        var theirs = (await portal.Flow.Get<ApplicationBook>().ReadAsync(foreign, default)).Manifest!.Documents[0].AttachmentId;
        using var browser = portal.Anonymous();
        var page = await browser.OpenAsync(await portal.DecisionLinkAsync(Department, mine.Name));
        var document = page.QuerySelector("#material .file-name")!.GetAttribute("href")!;

        Assert.Equal(HttpStatusCode.NotFound, (await browser.Client.GetAsync(document[..(document.LastIndexOf('/') + 1)] + theirs)).StatusCode);
        using var stranger = portal.Anonymous();
        Assert.Equal(HttpStatusCode.Gone, (await stranger.Client.GetAsync(document)).StatusCode);
        using var signedIn = await portal.SignedInAsync(other.Email);
        Assert.Equal(HttpStatusCode.Forbidden, (await signedIn.Client.GetAsync(document.Replace("/decide/on/", "/approvals/", StringComparison.Ordinal))).StatusCode);
    }

    [Fact]
    public async Task Body_ThatTheDirectoryLacks_HasAButtonOnTheOfficesPageOfTheApplication()
    {
        var applicant = portal.NewApplicant();
        var id = await portal.Flow.PrepareAsync(AwardPortal.Cycle, applicant);
        AwardFlow.Value(await portal.Flow.Get<RecommenderDesk>().ChooseAsync(
            id, [new RecommenderChoice(1, "competent-department", "县文旅局", "wenlv@county.test")], await portal.Flow.PersonAsync(applicant.Email), default));
        await portal.Flow.HandInAsync(id, applicant.Email);
        using var office = await portal.SignedInAsync(People.Office, Roles.Office);

        var page = await office.OpenAsync($"/office/applications/{id}");

        var button = page.QuerySelectorAll("a.button").Single(link => link.TextContent == "确认推荐单位");
        await office.OpenAsync(button.GetAttribute("href")!);
        Assert.Equal(HttpStatusCode.OK, office.Status);
    }

    [Fact]
    public async Task Choice_OfTheApplicantsOwnMailbox_NamesTheFieldAndKeepsWhatWasTyped()
    {
        var applicant = portal.NewApplicant();
        var id = await portal.Flow.PrepareAsync(AwardPortal.Cycle, applicant);
        using var browser = await portal.SignedInAsync(applicant.Email);
        var page = await browser.OpenAsync($"/applications/{id}/recommenders");

        var refused = await browser.SendAsync(page, "main form", ("recommender-1", "other"), ("name-1", "县工信局"), ("email-1", applicant.Email));

        Assert.Equal(HttpStatusCode.UnprocessableEntity, browser.Status);
        Assert.NotNull(refused.QuerySelector("#field-email-1 .error"));
        Assert.Equal("县工信局", refused.QuerySelector("[name=name-1]")!.GetAttribute("value"));
        Assert.Contains("第八条（七）", refused.QuerySelector("#refusal")!.TextContent, StringComparison.Ordinal);
    }
}
