using System.Net;
using AngleSharp.Dom;
using AngleSharp.Html.Dom;
using AwardFunctions.Orchestrations.Applications;
using AwardFunctions.Orchestrations.Approvals;
using AwardFunctions.Orchestrations.Ports;
using AwardFunctions.Portal.Tests.Hosting;
using AwardFunctions.TestKit.Flows;

namespace AwardFunctions.Portal.Tests.Approver;

public sealed class DecisionLinkTests(AwardPortal portal) : IClassFixture<AwardPortal>
{
    private const string Form = "#decide";

    [Fact]
    public async Task Link_FollowedByAScanner_ChangesNothing()
    {
        var (_, link, approvalId) = await CheckAsync();
        var before = await ReadAsync(approvalId);

        using var scanner = portal.Anonymous();
        for (var visit = 0; visit < 3; visit++)
            await scanner.OpenAsync(link);
        using var head = await scanner.Client.SendAsync(new HttpRequestMessage(HttpMethod.Head, link));

        Assert.Equal(HttpStatusCode.SeeOther, head.StatusCode);
        var after = await ReadAsync(approvalId);
        Assert.Equal(before.ETag, after.ETag);
        Assert.Null(after.Value.Decision);
    }

    [Fact]
    public async Task Link_OnArrival_LeavesTheAddressForAHiddenCookie()
    {
        var (_, link, approvalId) = await CheckAsync();
        using var browser = portal.Anonymous();

        using var arrived = await browser.Client.GetAsync(link);

        var token = link["/decide/".Length..];
        Assert.Equal($"/decide/on/{approvalId}", arrived.Headers.Location!.OriginalString);
        var cookie = Assert.Single(arrived.Headers.GetValues("Set-Cookie"), value => value.Contains(token, StringComparison.Ordinal)).ToLowerInvariant();
        Assert.Contains("httponly", cookie);
        Assert.Contains("samesite=lax", cookie);
        Assert.Contains($"path=/decide/on/{approvalId}".ToLowerInvariant(), cookie);
        Assert.Contains("max-age=1800", cookie);
    }

    [Fact]
    public async Task Page_BeforeTheDecision_ShowsTheWholeSheet()
    {
        var (applicant, link, _) = await CheckAsync();
        using var browser = portal.Anonymous();

        var page = await browser.OpenAsync(link);

        Assert.Equal(HttpStatusCode.OK, browser.Status);
        Assert.Contains(applicant.Name, page.QuerySelector("h1")!.TextContent);
        var text = page.QuerySelector("main")!.TextContent;
        Assert.Contains(applicant.CreditCode, text);
        Assert.Contains("最迟决定", text);
        Assert.Contains("第十五条", page.QuerySelector(".due-line .cite")!.TextContent);
        Assert.Contains(People.Office, text);
        Assert.Equal(["eligible", "return", "refuse"], page.QuerySelectorAll("input[name=action]").Select(one => one.GetAttribute("value")));
    }

    [Fact]
    public async Task Form_Sent_DecidesOnceAndEveryLaterVisitShowsTheResult()
    {
        var (_, link, approvalId) = await CheckAsync();
        using var browser = portal.Anonymous();
        var page = await browser.OpenAsync(link);

        var decided = await browser.SendAsync(page, Form, ("action", DecisionActions.Eligible));
        Assert.Contains("决定已记录", decided.QuerySelector("main")!.TextContent);
        var made = (await ReadAsync(approvalId)).Value.Decision!;
        Assert.Equal((DecisionActions.Eligible, People.Office, "mail"), (made.Action, made.By, made.Via));

        var again = await browser.SendAsync(page, Form, ("action", DecisionActions.Refuse), ("reason", "改主意了"), ("articles", "8.1"));
        Assert.Contains("此前已经作出", again.QuerySelector("main")!.TextContent);
        Assert.Equal(made, (await ReadAsync(approvalId)).Value.Decision! with { Values = made.Values });

        var later = await portal.Anonymous().OpenAsync(link);
        Assert.Null(later.QuerySelector(Form));
        Assert.Contains("符合条件", later.QuerySelector(".card-done")!.TextContent);
    }

    [Fact]
    public async Task Form_SentTwiceAlike_ShowsTheResultWithoutAlarm()
    {
        var (_, link, _) = await CheckAsync();
        using var browser = portal.Anonymous();
        var page = await browser.OpenAsync(link);

        await browser.SendAsync(page, Form, ("action", DecisionActions.Eligible));
        var again = await browser.SendAsync(page, Form, ("action", DecisionActions.Eligible));

        Assert.NotNull(again.QuerySelector(".card-done"));
        Assert.Null(again.QuerySelector(".notice-warn"));
    }

    [Theory]
    [InlineData("/decide/AAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAA", HttpStatusCode.NotFound)]
    [InlineData("/decide/x", HttpStatusCode.NotFound)]
    [InlineData("/decide/%23%3F", HttpStatusCode.NotFound)]
    [InlineData("/decide/on/AY-2026.deliberation.all.0", HttpStatusCode.Gone)]
    [InlineData("/decide/on/%7C", HttpStatusCode.NotFound)]
    public async Task Link_Forged_IsRefused(string path, HttpStatusCode expected)
    {
        using var browser = portal.Anonymous();
        await browser.OpenAsync(path);
        Assert.Equal(expected, browser.Status);
    }

    [Fact]
    public async Task Form_WithAnotherBrowsersForm_IsRefused()
    {
        var (_, link, approvalId) = await CheckAsync();
        using var approver = portal.Anonymous();
        var page = await approver.OpenAsync(link);

        using var stranger = portal.Anonymous();
        await stranger.SendAsync(page, Form, ("action", DecisionActions.Eligible));

        Assert.Equal(HttpStatusCode.Forbidden, stranger.Status);
        Assert.Null((await ReadAsync(approvalId)).Value.Decision);
    }

    [Fact]
    public async Task Form_WithoutTheTokenOfThePage_IsRefused()
    {
        var (_, link, approvalId) = await CheckAsync();
        using var browser = portal.Anonymous();
        var page = await browser.OpenAsync(link);

        await browser.SendAsync(page, Form, ("action", DecisionActions.Eligible), ("_token", "forged"));

        Assert.Equal(HttpStatusCode.Forbidden, browser.Status);
        Assert.Null((await ReadAsync(approvalId)).Value.Decision);
    }

    [Fact]
    public async Task Form_WithoutReason_NamesTheFieldWithItsArticleAndKeepsWhatWasTyped()
    {
        var (_, link, approvalId) = await CheckAsync();
        using var browser = portal.Anonymous();
        var page = await browser.OpenAsync(link);

        var refused = await browser.SendAsync(page, Form, ("action", DecisionActions.Return), ("items", "application-form"));

        Assert.Equal(HttpStatusCode.UnprocessableEntity, browser.Status);
        Assert.Contains("须说明理由", refused.QuerySelector("#reason-error")!.TextContent);
        Assert.Contains("第十五条", refused.QuerySelector("#refusal")!.TextContent);
        Assert.NotNull(refused.QuerySelector("#refusal a[href='#field-reason']"));
        Assert.True(refused.QuerySelector<IHtmlInputElement>("input[name=action][value=return]")!.IsChecked);
        Assert.True(refused.QuerySelector<IHtmlInputElement>("input[name=items][value=application-form]")!.IsChecked);
        Assert.Null((await ReadAsync(approvalId)).Value.Decision);
    }

    [Theory]
    [InlineData("", "#field-action .error")]
    [InlineData("approve", "#field-action .error")]
    public async Task Form_WithoutAKnownDecision_SaysSo(string action, string error)
    {
        var (_, link, _) = await CheckAsync();
        using var browser = portal.Anonymous();
        var page = await browser.OpenAsync(link);

        var refused = await browser.SendAsync(page, Form, ("action", action));

        Assert.Equal(HttpStatusCode.UnprocessableEntity, browser.Status);
        Assert.NotNull(refused.QuerySelector(error));
    }

    [Fact]
    public async Task Form_OnContentThatHasChanged_ShowsTheNewContentAndTakesASecondLook()
    {
        var (applicant, link, approvalId) = await CheckAsync();
        using var browser = portal.Anonymous();
        var page = await browser.OpenAsync(link);
        await portal.Flow.Get<ApplicationBook>().UpdateAsync(
            (await ReadAsync(approvalId)).Value.Order.SubjectId, current => current with { Name = applicant.Name + "（更名）" }, default);

        var moved = await browser.SendAsync(page, Form, ("action", DecisionActions.Refuse), ("reason", "成立不足三年"), ("articles", "8.1"));

        Assert.Equal(HttpStatusCode.Conflict, browser.Status);
        Assert.Contains("已经变化", moved.QuerySelector(".notice-warn")!.TextContent);
        Assert.Contains("（更名）", moved.QuerySelector("h1")!.TextContent);
        Assert.Equal("成立不足三年", moved.QuerySelector("textarea[name=reason]")!.TextContent);
        Assert.Null((await ReadAsync(approvalId)).Value.Decision);

        await browser.SendAsync(moved, Form, ("action", DecisionActions.Refuse), ("reason", "成立不足三年"), ("articles", "8.1"));
        Assert.Equal(DecisionActions.Refuse, (await ReadAsync(approvalId)).Value.Decision!.Action);
    }

    [Fact]
    public async Task Links_OfTwoDecisionsInTwoTabs_AreNotMixedUp()
    {
        var (_, oneLink, one) = await CheckAsync();
        var (_, otherLink, other) = await CheckAsync();
        using var browser = portal.Anonymous();
        var onePage = await browser.OpenAsync(oneLink);
        await browser.OpenAsync(otherLink);

        await browser.SendAsync(onePage, Form, ("action", DecisionActions.Eligible));

        Assert.NotNull((await ReadAsync(one)).Value.Decision);
        Assert.Null((await ReadAsync(other)).Value.Decision);
    }

    private async Task<(SampleApplicant Applicant, string Link, string ApprovalId)> CheckAsync()
    {
        var applicant = portal.NewApplicant();
        var application = await portal.Flow.PrepareAsync(AwardPortal.Cycle, applicant);
        var submitted = await portal.Flow.SubmitAsync(application, applicant.Email);
        return (applicant, await portal.DecisionLinkAsync(People.Office, applicant.Name), submitted.CheckApprovalId);
    }

    private async Task<Versioned<ApprovalRecord>> ReadAsync(string approvalId) => (await portal.Flow.Get<ApprovalStore>().FindAsync(approvalId, default))!;
}
