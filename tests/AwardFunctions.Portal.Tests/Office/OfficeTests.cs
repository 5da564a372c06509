using System.Net;
using AngleSharp.Dom;
using AngleSharp.Html.Dom;
using AngleSharp.Html.Parser;
using AwardFunctions.Orchestrations.Accounts;
using AwardFunctions.Orchestrations.Calendars;
using AwardFunctions.Orchestrations.Cycles;
using AwardFunctions.Orchestrations.Reviews;
using AwardFunctions.Portal.Tests.Hosting;
using AwardFunctions.TestKit.Flows;

namespace AwardFunctions.Portal.Tests.Office;

public sealed class OfficeTests(AwardPortal portal) : IClassFixture<AwardPortal>
{
    private const string Base = "/office/cycles/AY-2026";

    [Theory]
    [InlineData("/office")]
    [InlineData("/office/plan")]
    [InlineData(Base)]
    [InlineData(Base + "/applications")]
    [InlineData(Base + "/ranking")]
    [InlineData(Base + "/journal")]
    [InlineData("/office/mail")]
    [InlineData("/office/calendar")]
    public async Task Pages_ForOtherRoles_AreForbidden(string path)
    {
        foreach (var (email, role) in new[] { (People.Committee, Roles.Committee), ("firm@company.test", Roles.Applicant), (People.Reviewers[0], Roles.Reviewer) })
        {
            using var browser = await portal.SignedInAsync(email, role);
            await browser.OpenAsync(path);
            Assert.Equal(HttpStatusCode.Forbidden, browser.Status);
        }

        using var anonymous = portal.Anonymous();
        await anonymous.OpenAsync(path);
        Assert.StartsWith("/sign-in?return=", anonymous.Path);
    }

    [Fact]
    public async Task Office_OfAnotherScheme_SeesNothingOfThisOne()
    {
        var applicant = portal.NewApplicant();
        var application = await portal.Flow.PrepareAsync(AwardPortal.Cycle, applicant);
        const string other = "office@hengyang.test";
        await portal.Flow.Get<AccountDesk>().GrantAsync(other, new RoleGrant(Roles.Office, "HY"), default);
        using var browser = portal.Anonymous();
        browser.SetCookie("award-session", (await portal.Flow.Get<Sessions>().StartAsync(other, default)).Secret);

        var desk = await browser.OpenAsync("/office");
        Assert.DoesNotContain("AY-2026", desk.Body!.InnerHtml);
        await browser.OpenAsync(Base);
        Assert.Equal(HttpStatusCode.Forbidden, browser.Status);
        await browser.OpenAsync($"/office/applications/{application}");
        Assert.Equal(HttpStatusCode.NotFound, browser.Status);
        var mails = await browser.OpenAsync("/office/mail");
        Assert.DoesNotContain("AY-2026", mails.Body!.InnerHtml);
        var plan = await browser.OpenAsync("/office/plan");
        Assert.DoesNotContain("AY", plan.QuerySelectorAll("#scheme option").Select(option => option.GetAttribute("value")));
    }

    [Theory]
    [InlineData("/office/cycles/AY-1999")]
    [InlineData("/office/cycles/%23")]
    [InlineData("/office/cycles/a%7Cb/journal")]
    [InlineData("/office/applications/nothing")]
    [InlineData("/office/applications/%3F")]
    [InlineData(Base + "/reviews/announcement")]
    [InlineData(Base + "/reviews/no-such-stage")]
    [InlineData(Base + "/objections/AY-2026-O-999")]
    [InlineData(Base + "/objections/x")]
    [InlineData("/office/mail/message?key=nothing")]
    [InlineData("/office/mail/message")]
    public async Task Paths_ThatNameNothing_AreNotFound(string path)
    {
        using var browser = await OfficeAsync();
        await browser.OpenAsync(path);
        Assert.Equal(HttpStatusCode.NotFound, browser.Status);
    }

    [Fact]
    public async Task Plan_Rehearsed_ShowsTheChosenWindowAndStartsNothing()
    {
        using var browser = await OfficeAsync();

        var page = await browser.OpenAsync("/office/plan?scheme=AY&edition=2030&announceOn=2026-03-02&intakeOpens=2026-03-09&intakeCloses=2026-04-17");

        Assert.Equal(HttpStatusCode.OK, browser.Status);
        var rows = page.QuerySelectorAll("tbody tr").Select(row => row.TextContent).ToList();
        Assert.Contains(rows, row => row.Contains("开始受理申报", StringComparison.Ordinal) && row.Contains("2026年3月9日", StringComparison.Ordinal));
        Assert.Contains(rows, row => row.Contains("申报截止", StringComparison.Ordinal) && row.Contains("2026年4月17日", StringComparison.Ordinal));
        Assert.Contains(rows, row => row.Contains("公示期满", StringComparison.Ordinal) && row.Contains("第十五条", StringComparison.Ordinal));
        Assert.NotNull(page.QuerySelector("form[action='/office/cycles']"));
        Assert.Null(await portal.Flow.Get<CycleArchive>().FindAsync("AY-2030", default));
    }

    [Fact]
    public async Task Plan_Confirmed_StartsTheCycleOnce()
    {
        using var browser = await OfficeAsync();
        var page = await browser.OpenAsync("/office/plan?scheme=AY&edition=2031&announceOn=2026-03-02&intakeOpens=2026-03-09&intakeCloses=2026-04-17");

        var board = await browser.SendAsync(page, "form[action='/office/cycles']");
        Assert.Equal("/office/cycles/AY-2031", browser.Path);
        Assert.Equal(12, board.QuerySelectorAll(".board-rows > li").Length);

        var again = await browser.SendAsync(page, "form[action='/office/cycles']");
        Assert.Equal(HttpStatusCode.Conflict, browser.Status);
        Assert.Contains("已经存在", again.QuerySelector("#refusal")!.TextContent);
        Assert.Equal("2031", again.QuerySelector("#edition")!.GetAttribute("value"));
    }

    [Theory]
    [InlineData("scheme=AY&edition=2032&announceOn=2023-02-01", "施行")]
    [InlineData("scheme=HY&edition=2032&announceOn=2028-06-15", "有效期")]
    public async Task Plan_OnADayTheRegulationForbids_SaysSoWithItsArticle(string query, string reason)
    {
        using var browser = await portal.SignedInAsync("every-office@anyang.test", Roles.Office);
        var page = await browser.OpenAsync("/office/plan?" + query);
        Assert.Contains(reason, page.QuerySelector(".notice-error")!.TextContent);
        Assert.NotNull(page.QuerySelector(".notice-error .cite"));
        Assert.Null(page.QuerySelector("form[action='/office/cycles']"));
    }

    [Fact]
    public async Task Window_Extended_NeedsAReasonAndALaterDay()
    {
        await portal.Flow.PlanAsync(new NewCycle("AY", 2028, new DateOnly(2026, 2, 11), new DateOnly(2026, 2, 12), new DateOnly(2026, 3, 13)));
        using var browser = await OfficeAsync();
        var board = await browser.OpenAsync("/office/cycles/AY-2028");

        var silent = await browser.SendAsync(board, "form[action$='/extend']", ("closes", "2026-03-20"), ("reason", " "));
        Assert.Equal(HttpStatusCode.UnprocessableEntity, browser.Status);
        Assert.NotNull(silent.QuerySelector("#reason-error"));
        Assert.Equal("2026-03-20", silent.QuerySelector("#closes")!.GetAttribute("value"));
        await browser.SendAsync(board, "form[action$='/extend']", ("closes", "2026-03-10"), ("reason", "时间不足"));
        Assert.Equal(HttpStatusCode.UnprocessableEntity, browser.Status);

        await browser.SendAsync(board, "form[action$='/extend']", ("closes", "2026-03-22"), ("reason", "春节假期影响"));
        Assert.Equal("/office/cycles/AY-2028?extended=1", browser.Path);
        Assert.Equal(new DateOnly(2026, 3, 22), (await portal.Flow.Get<CycleArchive>().OpenAsync("AY-2028", default)).Cycle.IntakeCloses);
        // The office named a Sunday: it stays that Sunday, and the check, twenty working days at most, moves behind it.
        var extended = await browser.OpenAsync("/office/cycles/AY-2028");
        string DaysOf(string stage) => string.Join(' ', extended.QuerySelectorAll("tbody tr").Single(row => row.Children[0].TextContent.Trim().StartsWith(stage, StringComparison.Ordinal))
            .Children[1].QuerySelectorAll("time").Select(day => day.GetAttribute("datetime")));
        Assert.Equal("2026-02-12 2026-03-22", DaysOf("申报"));
        Assert.Equal("2026-03-23 2026-04-21", DaysOf("初审"));
        var journal = await browser.OpenAsync("/office/cycles/AY-2028/journal");
        Assert.Contains("春节假期影响", journal.QuerySelector("tbody")!.TextContent);
        Assert.Contains("链条完整", journal.QuerySelector(".notice-ok")!.TextContent);
    }

    [Theory]
    [InlineData(2, true, "至少应有3名")]
    [InlineData(3, false, "没有组长")]
    [InlineData(0, false, "至少应有3名")]
    public async Task Group_AgainstTheRule_IsRefusedUnderItsArticle(int members, bool leader, string reason)
    {
        using var browser = await OfficeAsync();
        var page = await browser.OpenAsync(Base + "/reviews/site-review");
        var chosen = People.Reviewers.Take(members).ToList();

        using var form = new FormUrlEncodedContent(
        [
            new("_token", page.QuerySelector<IHtmlInputElement>("form[action$='/group'] input[name=_token]")!.Value),
            .. chosen.Select(email => new KeyValuePair<string, string>("members", email)),
            .. leader ? [new KeyValuePair<string, string>("leader", chosen[0])] : Array.Empty<KeyValuePair<string, string>>(),
        ]);
        using var response = await browser.Client.PostAsync(Base + "/reviews/site-review/group", form);

        Assert.Equal(HttpStatusCode.UnprocessableEntity, response.StatusCode);
        var refused = await new HtmlParser().ParseDocumentAsync(await response.Content.ReadAsStringAsync());
        Assert.Contains(reason, refused.QuerySelector("#refusal")!.TextContent);
        Assert.Contains("第七条", refused.QuerySelector("#refusal .cite")!.TextContent);
        Assert.Equal(members, refused.QuerySelectorAll<IHtmlInputElement>("input[name=members]").Count(one => one.IsChecked));
        Assert.Null(await portal.Flow.Get<ReviewBook>().GroupAsync(AwardPortal.Cycle, "site-review", default));
    }

    [Fact]
    public async Task Application_Opened_ShowsEverythingAndServesDocumentsAsDownloads()
    {
        var applicant = portal.NewApplicant();
        var application = await portal.Flow.PrepareAsync(AwardPortal.Cycle, applicant);
        var submitted = await portal.Flow.SubmitAsync(application, applicant.Email);
        using var browser = await OfficeAsync();

        var list = await browser.OpenAsync($"{Base}/applications?state=checking&q={applicant.CreditCode[^6..]}");
        var row = Assert.Single(list.QuerySelectorAll("tbody tr"));
        var page = await browser.OpenAsync(row.QuerySelector("a")!.GetAttribute("href")!);

        var text = page.QuerySelector("main")!.TextContent;
        Assert.Contains(submitted.Manifest!.FieldsSha256, text);
        Assert.All(submitted.Manifest.Documents, document => Assert.Contains(document.Sha256, text));
        Assert.Contains("700 / 1000", text);
        Assert.Equal($"/approvals/{submitted.CheckApprovalId}", page.QuerySelector(".page-actions a")!.GetAttribute("href"));

        using var file = await browser.Client.GetAsync(page.QuerySelector(".file-name")!.GetAttribute("href"));
        Assert.Equal("attachment", file.Content.Headers.ContentDisposition!.DispositionType);
        Assert.Equal("nosniff", file.Headers.GetValues("X-Content-Type-Options").Single());
        Assert.Equal(AwardFlow.Pdf, await file.Content.ReadAsByteArrayAsync());
    }

    [Fact]
    public async Task Calendar_Imported_KnowsTheYear()
    {
        using var browser = await OfficeAsync();
        var page = await browser.OpenAsync("/office/calendar");

        var wrong = await browser.SendFilesAsync(page, "form[action='/office/calendar']", [("file", "2027.json", "{\"year\":2027,\n\"source\":[]}"u8.ToArray())]);
        Assert.Equal(HttpStatusCode.UnprocessableEntity, browser.Status);
        Assert.Contains("第", wrong.QuerySelector("#file-error")!.TextContent);
        await browser.SendFilesAsync(page, "form[action='/office/calendar']", [("file", "empty.json", [])]);
        Assert.Equal(HttpStatusCode.UnprocessableEntity, browser.Status);
        Assert.DoesNotContain(2027, (await portal.Flow.Get<CalendarDesk>().CurrentAsync(default)).PublishedYears);

        const string notice = """{"year":2027,"source":["https://www.gov.cn/"],"days":[{"date":"2027-01-01","off":true,"name":"元旦"}]}""";
        var imported = await browser.SendFilesAsync(page, "form[action='/office/calendar']", [("file", "2027.json", System.Text.Encoding.UTF8.GetBytes(notice))]);
        Assert.Equal("/office/calendar?imported=1", browser.Path);
        Assert.Contains("2027", imported.QuerySelector("aside")!.TextContent);
        Assert.Contains(2027, (await portal.Flow.Get<CalendarDesk>().CurrentAsync(default)).PublishedYears);
    }

    private Task<Browser> OfficeAsync() => portal.SignedInAsync(People.Office, Roles.Office);
}
