using System.Net;
using AngleSharp.Dom;
using AngleSharp.Html.Dom;
using AwardFunctions.Orchestrations.Accounts;
using AwardFunctions.Orchestrations.Approvals;
using AwardFunctions.Orchestrations.SecondFactors;
using AwardFunctions.Portal.Tests.Hosting;
using AwardFunctions.TestKit.Flows;

namespace AwardFunctions.Portal.Tests.Approver;

/// <summary>The standing meeting's decision by mail: enrolment first, then a code, each once.</summary>
public sealed class SecondFactorTests : IAsyncLifetime
{
    private const string Enrol = "/account/second-factor";
    private readonly AwardPortal portal = new();

    public async Task InitializeAsync()
    {
        await portal.InitializeAsync();
        await portal.ProposeAsync();
    }

    public Task DisposeAsync() => portal.DisposeAsync();

    [Fact]
    public async Task Decision_OfTheStandingMeeting_TakesEnrolmentThenACodeWhichCountsOnce()
    {
        var link = await portal.DecisionLinkAsync(People.Government, "常务会");
        using var browser = portal.Anonymous();
        var page = await browser.OpenAsync(link);
        var decision = browser.Path;

        // The link alone neither decides nor enrols: it leads to sign in.
        Assert.Null(page.QuerySelector("#decide"));
        Assert.Contains("第十五条", page.QuerySelector("#enrol .cite")!.TextContent);
        await browser.OpenAsync(page.QuerySelector("#enrol a.button")!.GetAttribute("href")!);
        Assert.StartsWith("/sign-in?return=", browser.Path);

        browser.SetCookie("award-session", (await portal.Flow.Get<Sessions>().StartAsync(People.Government, default)).Secret);
        page = await browser.OpenAsync($"{Enrol}?return={Uri.EscapeDataString(decision)}");
        page = await browser.SendAsync(page, "#begin");
        Assert.NotNull(page.QuerySelector("svg.qr path[d]"));
        var secret = page.QuerySelector("#secret")!.TextContent.Replace(" ", "", StringComparison.Ordinal);
        var wrong = await browser.SendAsync(page, "#confirm", ("code", "000000"));
        Assert.Equal(HttpStatusCode.UnprocessableEntity, browser.Status);
        Assert.NotNull(wrong.QuerySelector("#code-error"));
        var codes = await browser.SendAsync(page, "#confirm", ("code", CodeOf(secret)));
        Assert.Equal(10, codes.QuerySelectorAll(".recovery li").Length);
        Assert.Equal(decision, codes.QuerySelector("a.button")!.GetAttribute("href"));
        Assert.DoesNotContain(secret, (await browser.OpenAsync(Enrol)).DocumentElement.TextContent.Replace(" ", "", StringComparison.Ordinal));

        page = await browser.OpenAsync(decision);
        var blank = await browser.SendAsync(page, "#decide", ("action", DecisionActions.Approve));
        Assert.Equal(HttpStatusCode.UnprocessableEntity, browser.Status);
        Assert.Contains("第十五条", blank.QuerySelector("#refusal")!.TextContent);
        Assert.NotNull(blank.QuerySelector("#refusal a[href='#field-code']"));

        // The code of the enrolment has been used.
        await browser.SendAsync(page, "#decide", ("action", DecisionActions.Approve), ("code", CodeOf(secret)));
        Assert.Equal(HttpStatusCode.UnprocessableEntity, browser.Status);

        var done = await browser.SendAsync(page, "#decide", ("action", DecisionActions.Approve), ("code", CodeOf(secret, 30)));
        Assert.NotNull(done.QuerySelector(".card-done"));
        var decided = (await portal.Flow.Get<ApprovalDesk>().ListAsync(AwardPortal.Cycle, default)).First(one => one.Sheet.SecondFactor);
        Assert.Equal((SecondFactorProof.Code, "mail"), (decided.Proof, decided.Decision!.Via));
    }

    [Fact]
    public async Task Administrator_ResettingASecondFactor_MakesThePersonEnrolAnew()
    {
        await portal.Flow.Get<SecondFactorDesk>().SeedAsync(People.Government, People.Secret, default);
        using var browser = await portal.SignedInAsync(People.Administrator, Roles.Administrator);
        var page = await browser.OpenAsync($"/people/person?email={Uri.EscapeDataString(People.Government)}");

        await browser.SendAsync(page, "form[action='/people/person/reset-second-factor']", ("reason", "手机遗失"));

        Assert.Contains("done=reset", browser.Path);
        var decision = await portal.Anonymous().OpenAsync(await portal.DecisionLinkAsync(People.Government, "常务会"));
        Assert.NotNull(decision.QuerySelector("#enrol"));
    }

    private string CodeOf(string secret, int secondsFromNow = 0) =>
        Totp.CodeAt(secret, portal.Flow.Get<TimeProvider>().GetUtcNow().AddSeconds(secondsFromNow));
}
