using System.Net;
using System.Net.Http.Headers;
using System.Net.Http.Json;
using System.Text.Json;
using AngleSharp.Dom;
using AngleSharp.Html.Dom;
using AwardFunctions.Domain.Schemes;
using AwardFunctions.Orchestrations.Accounts;
using AwardFunctions.Portal.Tests.Hosting;
using AwardFunctions.TestKit.Flows;

namespace AwardFunctions.Portal.Tests.Pages;

public sealed class ApplicationTests(AwardPortal portal) : IClassFixture<AwardPortal>
{
    [Fact]
    public async Task Application_FromCheckToReceipt_NeedsNoScripts()
    {
        var applicant = portal.NewApplicant();
        using var browser = await portal.SignedInAsync(applicant.Email);

        var verdict = await browser.OpenAsync(CheckPath(applicant));
        await browser.SendAsync(verdict, "main form", ("name", applicant.Name), ("creditCode", applicant.CreditCode));
        var id = browser.Path.Split('/')[2];
        var form = await browser.OpenAsync($"/applications/{id}/form");
        var fields = form.QuerySelectorAll("main form [data-etag]").Select(input => (Name: input.GetAttribute("name")!, Value: SampleOf(input))).ToArray();
        await browser.SendAsync(form, "main form", [.. fields, ("organisation-name", applicant.Name), ("credit-code", applicant.CreditCode)]);
        Assert.EndsWith("?saved=1", browser.Path, StringComparison.Ordinal);
        var sheet = await browser.OpenAsync($"/applications/{id}/self-score");
        await browser.SendAsync(sheet, "main form", [.. sheet.QuerySelectorAll("select[data-etag]").Select(select => (select.GetAttribute("name")!, "80"))]);
        var documents = await browser.OpenAsync($"/applications/{id}/documents");
        foreach (var zone in documents.QuerySelectorAll("section:has(.tag-warn) form[data-upload]"))
            await browser.SendFilesAsync(documents, $"form[action='{zone.GetAttribute("action")}']", [("file", "证明.pdf", AwardFlow.Pdf)]);
        await portal.Flow.EnterBodiesAsync(SchemeLibrary.Embedded.Find("AY")!);
        var chain = await browser.OpenAsync($"/applications/{id}/recommenders");
        await browser.SendAsync(chain, "main form", [.. chain.QuerySelectorAll("fieldset input[type=radio]:first-of-type").Select(radio => (radio.GetAttribute("name")!, radio.GetAttribute("value")!)).DistinctBy(one => one.Item1)]);
        var submit = await browser.OpenAsync($"/applications/{id}/submit");
        var receipt = await browser.SendAsync(submit, "main form", ("declared", "on"));

        Assert.Equal($"/applications/{id}?submitted=1", browser.Path);
        Assert.Contains(id, receipt.QuerySelector(".notice-ok")!.TextContent, StringComparison.Ordinal);
        Assert.Contains("800 / 1000", receipt.Body!.TextContent, StringComparison.Ordinal);

        var again = await browser.SendAsync(submit, "main form", ("declared", "on"));
        Assert.Equal(HttpStatusCode.Conflict, browser.Status);
        Assert.Contains("已经提交", again.Body!.TextContent, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Check_WithADisqualifyingAnswer_GivesTheArticleAndNoWayToBegin()
    {
        var applicant = portal.NewApplicant();
        using var browser = await portal.SignedInAsync(applicant.Email);

        var verdict = await browser.OpenAsync(CheckPath(applicant).Replace("q.years=4", "q.years=2", StringComparison.Ordinal));

        Assert.Contains("第八条（一）", verdict.QuerySelector("main .questions")!.TextContent, StringComparison.Ordinal);
        Assert.Null(verdict.QuerySelector("main form"));
    }

    [Fact]
    public async Task Check_WithoutSignIn_KeepsTheAnswersOnTheWayThroughSignIn()
    {
        using var browser = portal.Anonymous();
        var path = CheckPath(portal.NewApplicant());

        var verdict = await browser.OpenAsync(path);

        Assert.Equal("/sign-in?return=" + Uri.EscapeDataString(path), verdict.QuerySelector("main a.button")!.GetAttribute("href"));
    }

    [Fact]
    public async Task Submission_WithGaps_NamesEachWithItsArticleAndChangesNothing()
    {
        var (browser, id) = await DraftAsync();
        using var _ = browser;

        var page = await browser.OpenAsync($"/applications/{id}/submit");
        var token = page.QuerySelector<IHtmlInputElement>("input[name=_token]")!.Value;
        using var request = new HttpRequestMessage(HttpMethod.Post, $"/applications/{id}/submit") { Content = new FormUrlEncodedContent([new("_token", token), new("declared", "on")]) };
        request.Headers.Accept.Clear();
        browser.Client.DefaultRequestHeaders.Accept.Clear();
        using var response = await browser.Client.SendAsync(request);
        var problem = JsonDocument.Parse(await response.Content.ReadAsStringAsync()).RootElement;

        Assert.Null(page.QuerySelector("main form[action$='/submit']"));
        Assert.Equal(HttpStatusCode.UnprocessableEntity, response.StatusCode);
        Assert.True(problem.GetProperty("others").GetArrayLength() > 20);
        Assert.All(problem.GetProperty("others").EnumerateArray(), one => Assert.NotEqual("", one.GetProperty("citation").GetProperty("label").GetString()));
    }

    [Fact]
    public async Task Field_SavedInTwoTabs_IsNeverOverwrittenSilently()
    {
        var (browser, id) = await DraftAsync();
        using var _ = browser;
        var page = await browser.OpenAsync($"/applications/{id}/form");

        using var first = await PutAsync(browser, page, id, "legal-representative", "张三", null);
        using var second = await PutAsync(browser, page, id, "legal-representative", "李四", null);
        var conflict = JsonDocument.Parse(await second.Content.ReadAsStringAsync()).RootElement;
        using var third = await PutAsync(browser, page, id, "legal-representative", "李四", conflict.GetProperty("currentETag").GetString());

        Assert.Equal(HttpStatusCode.OK, first.StatusCode);
        Assert.Equal(HttpStatusCode.PreconditionFailed, second.StatusCode);
        Assert.Equal("张三", conflict.GetProperty("currentValue").GetString());
        Assert.Equal(HttpStatusCode.OK, third.StatusCode);
    }

    [Fact]
    public async Task Form_SentFromAStalePage_SavesTheRestAndShowsBothValues()
    {
        var (browser, id) = await DraftAsync();
        using var _ = browser;
        var stale = await browser.OpenAsync($"/applications/{id}/form");
        using var meanwhile = await PutAsync(browser, stale, id, "address", "一号", null);

        var page = await browser.SendAsync(stale, "main form", ("address", "二号"), ("contact-person", "王五"));

        Assert.Equal(HttpStatusCode.PreconditionFailed, browser.Status);
        Assert.Equal("二号", page.QuerySelector<IHtmlInputElement>("#address")!.Value);
        Assert.Contains("一号", page.QuerySelector("#field-address .error")!.TextContent, StringComparison.Ordinal);
        Assert.Equal("王五", page.QuerySelector<IHtmlInputElement>("#contact-person")!.Value);
    }

    [Theory]
    [InlineData("no-such-field", "x", HttpStatusCode.NotFound)]
    [InlineData("self:9.9.9", "50", HttpStatusCode.NotFound)]
    [InlineData("address", null, HttpStatusCode.BadRequest)]
    public async Task Field_ThatTheFormDoesNotHave_IsRefused(string field, string? value, HttpStatusCode expected)
    {
        var (browser, id) = await DraftAsync();
        using var _ = browser;

        using var response = await PutAsync(browser, await browser.OpenAsync($"/applications/{id}/form"), id, field, value, null);

        Assert.Equal(expected, response.StatusCode);
    }

    [Fact]
    public async Task Document_Downloaded_IsSavedNeverShown()
    {
        var (browser, id) = await DraftAsync();
        using var _ = browser;
        var page = await browser.OpenAsync($"/applications/{id}/documents");
        page = await browser.SendFilesAsync(page, "#document-business-licence form", [("file", "营业执照.pdf", AwardFlow.Pdf)]);
        var link = page.QuerySelector("#document-business-licence .file a")!.GetAttribute("href");

        using var response = await browser.Client.GetAsync(link);

        Assert.Equal(AwardFlow.Pdf, await response.Content.ReadAsByteArrayAsync());
        Assert.Equal("attachment", response.Content.Headers.ContentDisposition!.DispositionType);
        Assert.Equal("营业执照.pdf", response.Content.Headers.ContentDisposition.FileNameStar);
        Assert.Contains("sandbox", string.Join("", response.Headers.GetValues("Content-Security-Policy")), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("程序.exe", "MZ")]
    [InlineData("伪装.pdf", "hello")]
    [InlineData("空.pdf", "")]
    [InlineData("../../etc/passwd.pdf", "%PDF-1.4")]
    public async Task Document_OfTheWrongKind_IsRefusedWithItsReasonOnThePage(string fileName, string content)
    {
        var (browser, id) = await DraftAsync();
        using var _ = browser;
        var page = await browser.OpenAsync($"/applications/{id}/documents");

        page = await browser.SendFilesAsync(page, "#document-business-licence form", [("file", fileName, System.Text.Encoding.UTF8.GetBytes(content))]);

        Assert.Equal(HttpStatusCode.UnprocessableEntity, browser.Status);
        Assert.NotNull(page.QuerySelector("#document-business-licence .notice-error li"));
        Assert.Empty(page.QuerySelectorAll(".file"));
    }

    [Fact]
    public async Task Upload_WithoutTheFormsToken_IsRefused()
    {
        var (browser, id) = await DraftAsync();
        using var _ = browser;
        var content = new MultipartFormDataContent { { new ByteArrayContent(AwardFlow.Pdf), "file", "a.pdf" } };

        using var response = await browser.Client.PostAsync($"/applications/{id}/documents/business-licence", content);

        Assert.Equal(HttpStatusCode.Forbidden, response.StatusCode);
    }

    [Theory]
    [InlineData("")]
    [InlineData("/form")]
    [InlineData("/self-score")]
    [InlineData("/documents")]
    [InlineData("/submit")]
    public async Task Application_OfSomeoneElse_DoesNotExist(string page)
    {
        var (owner, id) = await DraftAsync();
        owner.Dispose();
        using var stranger = await portal.SignedInAsync("stranger@example.com");
        using var anonymous = portal.Anonymous();

        await stranger.OpenAsync($"/applications/{id}{page}");
        await anonymous.OpenAsync($"/applications/{id}{page}");

        Assert.Equal(HttpStatusCode.NotFound, stranger.Status);
        Assert.StartsWith("/sign-in", anonymous.Path, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Name_WithMarkup_IsShownAsText()
    {
        var applicant = portal.NewApplicant() with { Name = "<script>alert(1)</script>\"'><img src=x onerror=alert(1)>" };
        using var browser = await portal.SignedInAsync(applicant.Email);
        await browser.SendAsync(await browser.OpenAsync(CheckPath(applicant)), "main form", ("name", applicant.Name), ("creditCode", applicant.CreditCode));

        foreach (var page in new[] { "", "/form", "/documents", "/submit" })
        {
            var shown = await browser.OpenAsync($"/applications/{browser.Path.Split('/')[2]}{page}");
            Assert.Equal(applicant.Name, shown.QuerySelector("h1")!.TextContent);
            Assert.Null(shown.QuerySelector("main img, main script"));
        }
    }

    private static string CheckPath(SampleApplicant applicant)
    {
        var scheme = Domain.Schemes.SchemeLibrary.Embedded.Find("AY")!;
        var answers = AwardFlow.AnswersFor(scheme, applicant.Sector).Values.Select(answer => $"q.{answer.Key}={(int)answer.Value}");
        return $"/announcements/{AwardPortal.Cycle}/check?kind=organisation&sector={applicant.Sector}&judge=1&{string.Join('&', answers)}";
    }

    private static string SampleOf(IElement input) => input.GetAttribute("type") switch
    {
        "number" => "1200",
        "date" => "2010-05-18",
        "tel" => "0372-1234567",
        "email" => "quality@example.com",
        _ => input is IHtmlSelectElement select ? select.Options[1].Value : "示例内容",
    };

    private static async Task<HttpResponseMessage> PutAsync(Browser browser, IHtmlDocument page, string id, string field, string? value, string? etag)
    {
        using var request = new HttpRequestMessage(HttpMethod.Put, $"/applications/{id}/fields/{Uri.EscapeDataString(field)}") { Content = JsonContent.Create(new { value }) };
        request.Headers.Accept.Add(new MediaTypeWithQualityHeaderValue("application/json"));
        request.Headers.Add("X-Form-Token", page.QuerySelector<IHtmlInputElement>("input[name=_token]")!.Value);
        if (etag is null)
            request.Headers.IfNoneMatch.Add(EntityTagHeaderValue.Any);
        else
            request.Headers.IfMatch.Add(new EntityTagHeaderValue(etag));
        browser.Client.DefaultRequestHeaders.Accept.Clear();
        return await browser.Client.SendAsync(request);
    }

    private async Task<(Browser Browser, string Id)> DraftAsync()
    {
        var applicant = portal.NewApplicant();
        var browser = await portal.SignedInAsync(applicant.Email, Roles.Applicant);
        await browser.SendAsync(await browser.OpenAsync(CheckPath(applicant)), "main form", ("name", applicant.Name), ("creditCode", applicant.CreditCode));
        return (browser, browser.Path.Split('/')[2]);
    }
}
