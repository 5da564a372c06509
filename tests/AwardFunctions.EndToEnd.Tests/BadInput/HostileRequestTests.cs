using System.Net;
using System.Net.Http.Headers;
using System.Net.Sockets;
using System.Text;
using System.Text.Json;
using AwardFunctions.EndToEnd.Tests.Browsing;
using AwardFunctions.TestKit.Flows;

namespace AwardFunctions.EndToEnd.Tests.BadInput;

/// <summary>Requests that no page of ours sends. Nothing may fail inside (5xx), and nothing may be let in.</summary>
public sealed class HostileRequestTests(OpenWindowFixture fixture) : IClassFixture<OpenWindowFixture>
{
    private static readonly string[] Values =
    [
        "..", "..%2F..%2Fetc%2Fpasswd", "%00", "a%00b", "%0D%0ASet-Cookie%3A%20x%3Dy", "'%20OR%20'1'%3D'1", "%3Cscript%3Ealert(1)%3C%2Fscript%3E", "%E2%80%AE", "%FF%FE",
        "AY-2026", "AY-2026-", "AY-2026-999", "-", ".", "~", "%7C", "%25", "CON", "😀", new string('a', 5000), "2147483648", "null", "undefined",
    ];

    [Theory]
    [InlineData(null)]
    [InlineData("a-hostile@company.test")]
    [InlineData(People.Office)]
    [InlineData(People.Administrator)]
    [InlineData("r1@experts.test")]
    public async Task Operations_CalledWithNonsense_NeverFailInside(string? email)
    {
        using var visitor = fixture.Site.Visitor();
        var client = email is null ? visitor : fixture.Site.Of(email);
        if (client is Person person)
            await person.SignInAsync();
        foreach (var (method, template) in await OperationsAsync(visitor))
        {
            foreach (var value in template.Contains('{', StringComparison.Ordinal) ? Values : ["-"])
            {
                foreach (var query in new[] { "", "?email=%00&q=%FF&page=-1&number=x&reviewer=..&key=%00&lang=xx&state=999&return=//evil" })
                {
                    using var request = new HttpRequestMessage(method, new Uri(client.Site, Fill(template, value) + query));
                    request.Headers.Accept.ParseAdd("text/html");
                    if (ChangesSomething(method))
                        request.Content = new FormUrlEncodedContent([new("_token", "x"), new("email", "\0"), new("to", "next")]);
                    using var response = await client.SendAsync(request);
                    if ((int)response.StatusCode >= 500)
                        Assert.Fail($"{method} {request.RequestUri} as {email}: {(int)response.StatusCode}");
                    Assert.DoesNotContain("Set-Cookie: x", response.Headers.ToString(), StringComparison.OrdinalIgnoreCase);
                    Assert.False(response.Headers.Location is { IsAbsoluteUri: true } away && away.Authority != client.Site.Authority, $"{request.RequestUri} leads to {response.Headers.Location}");
                }
            }
        }
    }

    [Fact]
    public async Task Operations_ThatChangeSomething_DoNothingWithoutTheTokenOfAPage()
    {
        var office = fixture.Site.Of(People.Office);
        await office.SignInAsync();
        foreach (var (method, template) in (await OperationsAsync(office)).Where(one => ChangesSomething(one.Method) && !one.Template.StartsWith("/uploads", StringComparison.Ordinal)))
        {
            using var content = new MultipartFormDataContent { { new StringContent("x@y.test"), "email" } };
            using var response = await office.SendAsync(new HttpRequestMessage(method, new Uri(office.Site, Fill(template, "AY-2026"))) { Content = content });
            Assert.True(response.StatusCode is HttpStatusCode.Forbidden or HttpStatusCode.NotFound, $"{method} {template}: {(int)response.StatusCode}");
        }
    }

    [Theory]
    [InlineData("GET", "/no-such-page", 404)]
    [InlineData("GET", "/.env", 404)]
    [InlineData("GET", "/assets/../award.db", 404)]
    [InlineData("GET", "/assets/%2e%2e%2faward.db", 404)]
    [InlineData("GET", "//", 404)]
    [InlineData("DELETE", "/applications", 405)]
    [InlineData("PUT", "/health", 405)]
    [InlineData("PATCH", "/sign-in", 405)]
    [InlineData("TRACE", "/", 405)]
    [InlineData("FROB", "/", 405)]
    public async Task Request_ThatNothingAnswers_SaysSo(string method, string path, int status)
    {
        using var visitor = fixture.Site.Visitor();
        using var response = await visitor.SendAsync(new HttpRequestMessage(new HttpMethod(method), new Uri(visitor.Site.GetLeftPart(UriPartial.Authority) + path, new UriCreationOptions { DangerousDisablePathAndQueryCanonicalization = true })));
        Assert.Equal(status, (int)response.StatusCode);
        if (status == 405)
            Assert.NotEmpty(response.Content.Headers.Allow);
    }

    [Fact]
    public async Task Form_WithNulCharacters_IsRefused()
    {
        using var visitor = fixture.Site.Visitor();
        var form = (await visitor.OpenAsync("/sign-in")).Form("/sign-in").Force("email", "a\0@company.test");
        var refused = await form.SubmitAsync();
        Assert.Equal(HttpStatusCode.BadRequest, refused.Status);
        Assert.Contains("控制字符", refused.Text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Form_LargerThanItsLimit_IsTooLarge()
    {
        using var visitor = fixture.Site.Visitor();
        using var request = new HttpRequestMessage(HttpMethod.Post, new Uri(visitor.Site, "/sign-in"))
        {
            Content = new StringContent("email=" + new string('a', 1 << 20), Encoding.UTF8, new MediaTypeHeaderValue("application/x-www-form-urlencoded")),
            Headers = { ExpectContinue = true },
        };
        using var response = await visitor.SendAsync(request);
        Assert.Equal(HttpStatusCode.RequestEntityTooLarge, response.StatusCode);
    }

    [Fact]
    public async Task Form_OfTenThousandFields_IsRefused()
    {
        using var visitor = fixture.Site.Visitor();
        var token = (await visitor.OpenAsync("/sign-in")).Form("/sign-in")["_token"];
        var body = $"_token={Uri.EscapeDataString(token)}&" + string.Join('&', Enumerable.Range(0, 10_000).Select(number => $"f{number}=1"));
        using var request = new HttpRequestMessage(HttpMethod.Post, new Uri(visitor.Site, "/sign-in")) { Content = new StringContent(body, Encoding.UTF8, new MediaTypeHeaderValue("application/x-www-form-urlencoded")) };
        using var response = await visitor.SendAsync(request);
        Assert.InRange((int)response.StatusCode, 400, 499);
    }

    [Theory]
    [InlineData("POST /sign-in HTTP/1.1\r\nHost: x\r\nContent-Type: application/x-www-form-urlencoded\r\nContent-Length: 4294967296\r\n\r\n", 413)] // 4 GiB that never come
    [InlineData("POST /sign-in HTTP/1.1\r\nHost: x\r\nContent-Type: application/x-www-form-urlencoded\r\nContent-Length: -1\r\n\r\n", 400)]
    [InlineData("GET / HTTP/1.1\r\n\r\n", 400)] // no host
    [InlineData("GET / HTTP/1.1\r\nHost: x\r\nX: a\0b\r\n\r\n", 400)]
    [InlineData("\0\0\0\0\r\n\r\n", 400)]
    public async Task Connection_ThatTalksNonsense_IsAnsweredOrClosed(string request, int status)
    {
        using var connection = new TcpClient();
        await connection.ConnectAsync(IPAddress.Loopback, fixture.Site.Host.Site.Port);
        await connection.GetStream().WriteAsync(Encoding.ASCII.GetBytes(request));
        using var reader = new StreamReader(connection.GetStream(), Encoding.ASCII);
        Assert.Contains($" {status} ", await reader.ReadLineAsync() ?? "", StringComparison.Ordinal);
        using var visitor = fixture.Site.Visitor();
        Assert.Equal(HttpStatusCode.OK, (await visitor.OpenAsync("/")).Status);
    }

    [Fact]
    public async Task Session_MadeUp_IsNone()
    {
        using var visitor = fixture.Site.Visitor();
        visitor.Cookies.Add(visitor.Site, new Cookie("award-session", new string('x', 43)));
        Assert.Equal("/sign-in", (await visitor.OpenAsync("/applications")).Address.AbsolutePath);
        using var response = await visitor.SendAsync(new HttpRequestMessage(HttpMethod.Get, new Uri(visitor.Site, "/applications")));
        Assert.Equal(HttpStatusCode.Unauthorized, (await Refused.ReadAsync(response)).Status);
    }

    [Fact]
    public async Task Application_OfSomeoneElse_DoesNotExistUnderAnyOfItsAddresses()
    {
        var (owner, id, _) = await fixture.PrepareAsync();
        var (other, _, _) = await fixture.BeginAsync();
        var document = (await owner.OpenAsync($"/applications/{id}/documents")).One(".file-name a").GetAttribute("href")!;
        var before = await Refused.StandingAsync(owner, id, fixture.Site.Mailbox);
        foreach (var path in new[] { "", "/form", "/self-score", "/documents", "/submit" })
            Assert.Equal(HttpStatusCode.NotFound, (await other.OpenAsync($"/applications/{id}{path}")).Status);
        Assert.Equal(HttpStatusCode.NotFound, (await other.OpenAsync(document)).Status);

        var token = (await other.OpenAsync("/account")).Form("/account")["_token"];
        foreach (var path in new[] { $"/applications/{id}/form", $"/applications/{id}/self-score", $"/applications/{id}/submit", $"/applications/{id}/withdraw", document + "/remove" })
        {
            using var request = new HttpRequestMessage(HttpMethod.Post, new Uri(other.Site, path)) { Content = new FormUrlEncodedContent([new("_token", token), new("declared", "on"), new("reason", "x"), new("trade", "y")]) };
            using var response = await other.SendAsync(request);
            Assert.Equal(HttpStatusCode.NotFound, response.StatusCode);
        }

        using var field = new HttpRequestMessage(HttpMethod.Put, new Uri(other.Site, $"/applications/{id}/fields/trade")) { Content = new StringContent("{\"value\":\"y\"}", Encoding.UTF8, "application/json") };
        field.Headers.Add("X-Form-Token", token);
        field.Headers.Add("If-None-Match", "*");
        using var saved = await other.SendAsync(field);
        Assert.Equal(HttpStatusCode.NotFound, saved.StatusCode);
        Assert.Equal(before, await Refused.StandingAsync(owner, id, fixture.Site.Mailbox));
    }

    private static async Task<IReadOnlyList<(HttpMethod Method, string Template)>> OperationsAsync(PageClient client)
    {
        using var response = await client.SendAsync(new HttpRequestMessage(HttpMethod.Get, new Uri(client.Site, "/openapi.json")));
        using var document = JsonDocument.Parse(await response.Content.ReadAsStringAsync());
        return
        [
            .. document.RootElement.GetProperty("paths").EnumerateObject()
                .SelectMany(path => path.Value.EnumerateObject().Select(operation => (new HttpMethod(operation.Name.ToUpperInvariant()), path.Name))),
        ];
    }

    private static bool ChangesSomething(HttpMethod method) => method != HttpMethod.Get && method != HttpMethod.Head && method != HttpMethod.Options;

    private static string Fill(string template, string value) => System.Text.RegularExpressions.Regex.Replace(template, @"\{[^}]+\}", value);
}
