using System.Net;
using System.Net.Http.Headers;
using System.Text.Json;
using AwardFunctions.Portal.Http;
using AwardFunctions.Portal.Tests.Hosting;
using Microsoft.Extensions.DependencyInjection;

namespace AwardFunctions.Portal.Tests.Http;

public sealed class RequestChainTests(TestPortal portal) : IClassFixture<TestPortal>
{
    [Theory]
    [InlineData("/plain/x", HttpStatusCode.OK)]
    [InlineData("/nowhere", HttpStatusCode.NotFound)]
    [InlineData("/throws/t", HttpStatusCode.InternalServerError)]
    public async Task EveryAnswer_WhateverItsStatus_CarriesTheSecurityHeaders(string path, HttpStatusCode expected)
    {
        using var response = await portal.Browser().GetAsync(path);

        Assert.Equal(expected, response.StatusCode);
        Assert.Contains("frame-ancestors 'none'", Header(response, "Content-Security-Policy"), StringComparison.Ordinal);
        Assert.DoesNotContain("unsafe", Header(response, "Content-Security-Policy"), StringComparison.Ordinal);
        Assert.Equal("no-referrer", Header(response, "Referrer-Policy"));
        Assert.Equal("nosniff", Header(response, "X-Content-Type-Options"));
        Assert.Equal("no-store", Header(response, "Cache-Control"));
        Assert.False(response.Headers.Contains("Server"));
    }

    [Fact]
    public async Task Exception_InAHandler_AnswersAProblemWithoutItsTextAndLogsTheErrorNumber()
    {
        using var response = await portal.Browser().GetAsync("/throws/token-of-a-mailed-link");
        var body = await response.Content.ReadAsStringAsync();

        Assert.Equal("application/problem+json", response.Content.Headers.ContentType!.MediaType);
        Assert.DoesNotContain("secret inner detail", body, StringComparison.Ordinal);
        Assert.DoesNotContain("   at ", body, StringComparison.Ordinal);
        var id = JsonDocument.Parse(body).RootElement.GetProperty("errorId").GetString()!;
        Assert.Contains(portal.Log.All, line => line.Contains(id, StringComparison.Ordinal) && line.Contains("secret inner detail", StringComparison.Ordinal));
        Assert.DoesNotContain(portal.Log.All, line => line.Contains("token-of-a-mailed-link", StringComparison.Ordinal));
    }

    [Fact]
    public async Task Exception_ForABrowser_ShowsAPageInChinese()
    {
        using var response = await GetPageAsync(portal.Browser(), "/throws/t");
        var html = await response.Content.ReadAsStringAsync();

        Assert.Equal("text/html", response.Content.Headers.ContentType!.MediaType);
        Assert.Contains("系统出错", html, StringComparison.Ordinal);
        Assert.Contains("lang=\"zh-CN\"", html, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Language_AskedForOnce_IsRemembered()
    {
        using var browser = portal.Browser();

        Assert.Equal("a|zh-CN", await browser.GetStringAsync("/plain/a"));
        Assert.Equal("a|en", await browser.GetStringAsync("/plain/a?lang=en"));
        Assert.Equal("a|en", await browser.GetStringAsync("/plain/a"));
        Assert.Equal("a|zh-CN", await browser.GetStringAsync("/plain/a?lang=fr"));
    }

    [Fact]
    public async Task Head_WhereGetWorks_AnswersTheSameWithoutABody()
    {
        using var response = await portal.Browser().SendAsync(new HttpRequestMessage(HttpMethod.Head, "/plain/a"));

        Assert.Equal(HttpStatusCode.OK, response.StatusCode);
        Assert.Empty(await response.Content.ReadAsByteArrayAsync());
    }

    [Fact]
    public async Task Method_ThatThePathDoesNotTake_IsAnswered405WithAllow()
    {
        using var response = await portal.Browser().DeleteAsync("/plain/a");

        Assert.Equal(HttpStatusCode.MethodNotAllowed, response.StatusCode);
        Assert.Equal(["GET", "HEAD"], response.Content.Headers.Allow);
    }

    [Theory]
    [InlineData("Invalid", 422)]
    [InlineData("Conflict", 409)]
    [InlineData("NotFound", 404)]
    [InlineData("Gone", 410)]
    [InlineData("Forbidden", 403)]
    public async Task Refusal_OfEachKind_CarriesFieldAndArticle(string kind, int status)
    {
        using var response = await portal.Browser().GetAsync($"/refuses/{kind}?lang=en");
        var problem = JsonDocument.Parse(await response.Content.ReadAsStringAsync()).RootElement;

        Assert.Equal(status, (int)response.StatusCode);
        Assert.Equal(status, problem.GetProperty("status").GetInt32());
        Assert.Equal("Less than three years.", problem.GetProperty("detail").GetString());
        Assert.Equal("years", problem.GetProperty("field").GetString());
        Assert.Equal("Measures, art. 8(1)", problem.GetProperty("citation").GetProperty("label").GetString());
        Assert.Equal("安县政〔2023〕2号", problem.GetProperty("citation").GetProperty("edition").GetString());
    }

    [Fact]
    public async Task Refusal_ForABrowser_ShowsReasonAndArticle()
    {
        using var response = await GetPageAsync(portal.Browser(), "/refuses/Conflict");
        var html = await response.Content.ReadAsStringAsync();

        Assert.Contains("不足三年。", html, StringComparison.Ordinal);
        Assert.Contains("第八条（一）", html, StringComparison.Ordinal);
    }

    [Fact]
    public async Task OperationForSignedIn_WithoutASession_SendsBrowsersToSignInAndTellsMachines()
    {
        using var page = await GetPageAsync(portal.Browser(), "/mine?x=1");
        using var machine = await portal.Browser().GetAsync("/mine");

        Assert.Equal(HttpStatusCode.SeeOther, page.StatusCode);
        Assert.Equal("/sign-in?return=%2Fmine%3Fx%3D1", page.Headers.Location!.OriginalString);
        Assert.Equal(HttpStatusCode.Unauthorized, machine.StatusCode);
    }

    [Fact]
    public async Task OperationForARole_LetsInOnlyItsHolders()
    {
        using var applicant = await portal.BrowserOfAsync("a@example.com", "applicant");
        using var clerk = await portal.BrowserOfAsync("o@example.com", "office");

        Assert.Equal("a@example.com", await applicant.GetStringAsync("/mine"));
        Assert.Equal(HttpStatusCode.Forbidden, (await applicant.GetAsync("/office-only")).StatusCode);
        Assert.Equal("o@example.com", await clerk.GetStringAsync("/office-only"));
    }

    [Fact]
    public async Task Cookie_OfAnEndedSession_IsTakenBack()
    {
        var cookies = new CookieContainer();
        cookies.Add(portal.Address, new Cookie("award-session", "forged"));

        using var response = await portal.Browser(cookies).GetAsync("/mine");

        Assert.Equal(HttpStatusCode.Unauthorized, response.StatusCode);
        Assert.Empty(cookies.GetCookies(portal.Address));
    }

    [Fact]
    public async Task Change_WithTheTokenOfItsOwnPage_IsCarriedOut()
    {
        using var browser = portal.Browser();
        var token = await browser.GetStringAsync("/token");

        using var response = await browser.PostAsync("/echo", Form(("_token", token), ("name", "质量")));

        Assert.Equal("质量", await response.Content.ReadAsStringAsync());
    }

    [Fact]
    public async Task Change_WithoutToken_IsRefused()
    {
        using var response = await portal.Browser().PostAsync("/echo", Form(("name", "x")));

        Assert.Equal(HttpStatusCode.Forbidden, response.StatusCode);
    }

    [Fact]
    public async Task Change_WithTheTokenOfSomeoneElse_IsRefused()
    {
        using var one = await portal.BrowserOfAsync("one@example.com", "applicant");
        using var other = await portal.BrowserOfAsync("other@example.com", "applicant");
        var token = await one.GetStringAsync("/token");
        await other.GetStringAsync("/token");

        using var response = await other.PostAsync("/echo", Form(("_token", token), ("name", "x")));

        Assert.Equal(HttpStatusCode.Forbidden, response.StatusCode);
    }

    [Fact]
    public async Task Change_FromAnotherSite_IsRefusedWhateverItCarries()
    {
        using var browser = portal.Browser();
        var token = await browser.GetStringAsync("/token");
        browser.DefaultRequestHeaders.Add("Sec-Fetch-Site", "cross-site");

        using var response = await browser.PostAsync("/echo", Form(("_token", token), ("name", "x")));

        Assert.Equal(HttpStatusCode.Forbidden, response.StatusCode);
    }

    [Fact]
    public async Task Field_TooLong_IsNamed()
    {
        using var browser = portal.Browser();
        var token = await browser.GetStringAsync("/token");

        using var response = await browser.PostAsync("/echo", Form(("_token", token), ("name", "sixsix")));
        var problem = JsonDocument.Parse(await response.Content.ReadAsStringAsync()).RootElement;

        Assert.Equal(HttpStatusCode.BadRequest, response.StatusCode);
        Assert.Equal("name", problem.GetProperty("field").GetString());
    }

    [Theory]
    [InlineData(false)]
    [InlineData(true)]
    public async Task Body_OverTheLimit_IsRefusedWithTheLimit(bool chunked)
    {
        using var request = new HttpRequestMessage(HttpMethod.Post, "/raw") { Content = new ByteArrayContent(new byte[1001]) };
        request.Headers.TransferEncodingChunked = chunked;

        using var response = await portal.Browser().SendAsync(request);
        var problem = JsonDocument.Parse(await response.Content.ReadAsStringAsync()).RootElement;

        Assert.Equal(HttpStatusCode.RequestEntityTooLarge, response.StatusCode);
        Assert.Equal(1000, problem.GetProperty("limit").GetInt64());
    }

    [Fact]
    public async Task Body_OfExactlyTheLimit_IsTaken()
    {
        using var response = await portal.Browser().PostAsync("/raw", new ByteArrayContent(new byte[1000]));

        Assert.Equal("1000", await response.Content.ReadAsStringAsync());
    }

    [Fact]
    public async Task Address_ThatCallsTooOften_IsToldWhenToComeBack()
    {
        using var browser = portal.Browser();
        browser.DefaultRequestHeaders.Add("X-Forwarded-For", "198.51.100.7");
        for (var i = 0; i < 30; i++)
            Assert.Equal(HttpStatusCode.OK, (await browser.PostAsync("/rare", null)).StatusCode);

        using var response = await browser.PostAsync("/rare", null);
        using var elsewhere = portal.Browser();
        elsewhere.DefaultRequestHeaders.Add("X-Forwarded-For", "198.51.100.8");

        Assert.Equal(HttpStatusCode.TooManyRequests, response.StatusCode);
        Assert.InRange(response.Headers.RetryAfter!.Delta!.Value.TotalSeconds, 1, 600);
        Assert.Equal(HttpStatusCode.OK, (await elsewhere.PostAsync("/rare", null)).StatusCode);
    }

    [Theory]
    [InlineData(null, null, HttpStatusCode.OK)]
    [InlineData("203.0.113.9", null, HttpStatusCode.NotFound)] // came through a proxy
    [InlineData(null, "evil.example", HttpStatusCode.NotFound)] // a foreign name made to resolve to this machine
    public async Task OperationForThisMachine_FromAnywhereElse_DoesNotExist(string? forwardedFor, string? host, HttpStatusCode expected)
    {
        using var request = new HttpRequestMessage(HttpMethod.Get, "/local");
        if (forwardedFor is not null)
            request.Headers.Add("X-Forwarded-For", forwardedFor);
        request.Headers.Host = host;

        using var response = await portal.Browser().SendAsync(request);

        Assert.Equal(expected, response.StatusCode);
    }

    [Theory]
    [InlineData("https", true)]
    [InlineData("http", false)]
    public async Task Cookies_BehindATlsProxyOnThisMachine_AreSecure(string scheme, bool secure)
    {
        using var request = new HttpRequestMessage(HttpMethod.Get, "/token");
        request.Headers.Add("X-Forwarded-Proto", scheme);

        using var response = await portal.Browser().SendAsync(request);
        var cookie = Assert.Single(response.Headers.GetValues("Set-Cookie"));

        Assert.Equal(secure, cookie.Contains("secure", StringComparison.OrdinalIgnoreCase));
        Assert.Contains("httponly", cookie, StringComparison.OrdinalIgnoreCase);
        Assert.Contains("samesite=lax", cookie, StringComparison.OrdinalIgnoreCase);
        Assert.Equal(secure, response.Headers.Contains("Strict-Transport-Security"));
    }

    [Fact]
    public async Task Operation_ThatThisHostLacks_DoesNotExist()
    {
        Assert.Equal(HttpStatusCode.NotFound, (await portal.Browser().GetAsync("/absent")).StatusCode);
        Assert.Equal(HttpStatusCode.NotFound, (await portal.Browser().DeleteAsync("/absent")).StatusCode);
    }

    [Fact]
    public async Task Health_BeforeAndAfterReadiness_SaysSo()
    {
        var fresh = new TestPortal();
        await fresh.InitializeAsync();
        using var browser = fresh.Browser();

        var before = (await browser.GetAsync("/health")).StatusCode;
        fresh.Services.GetRequiredService<Readiness>().Announce();
        var after = (await browser.GetAsync("/health")).StatusCode;
        await fresh.DisposeAsync();

        Assert.Equal(HttpStatusCode.ServiceUnavailable, before);
        Assert.Equal(HttpStatusCode.OK, after);
    }

    [Fact]
    public async Task OpenApi_NamesEveryOperationOfTheTable()
    {
        var document = JsonDocument.Parse(await portal.Browser().GetStringAsync("/openapi.json")).RootElement;

        var described = document.GetProperty("paths").EnumerateObject()
            .SelectMany(path => path.Value.EnumerateObject().Select(operation => operation.Value.GetProperty("operationId").GetString()!));

        Assert.Equal(
            portal.Services.GetRequiredService<OperationTable>().Operations.Select(operation => operation.Name).Order(StringComparer.Ordinal),
            described.Order(StringComparer.Ordinal));
    }

    private static FormUrlEncodedContent Form(params (string Name, string Value)[] fields) =>
        new(fields.Select(field => KeyValuePair.Create(field.Name, field.Value)));

    private static async Task<HttpResponseMessage> GetPageAsync(HttpClient browser, string path)
    {
        using var request = new HttpRequestMessage(HttpMethod.Get, path);
        request.Headers.Accept.Add(new MediaTypeWithQualityHeaderValue("text/html"));
        return await browser.SendAsync(request);
    }

    private static string Header(HttpResponseMessage response, string name) => string.Join(", ", response.Headers.GetValues(name));
}
