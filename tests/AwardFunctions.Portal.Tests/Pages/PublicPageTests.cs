using System.Net;
using AwardFunctions.Orchestrations.Ports;
using AwardFunctions.Portal.Tests.Hosting;
using AwardFunctions.TestKit.Flows;
using Microsoft.Extensions.DependencyInjection;

namespace AwardFunctions.Portal.Tests.Pages;

/// <summary>One host walks on to publicity; each test looks at it as the public does.</summary>
public sealed class PublicPageTests(PublishedAward award) : IClassFixture<PublishedAward>
{
    private AwardPortal Portal => award.Portal;

    [Fact]
    public async Task EveryPage_ReachedByLinks_ExistsAndIsWellMade()
    {
        using var visitor = Portal.Anonymous();
        using var applicant = await Portal.SignedInAsync(award.Applicant);

        foreach (var browser in new[] { visitor, applicant })
        {
            foreach (var (path, faults) in await new Crawl(browser).RunAsync())
                Assert.True(faults.Count == 0, $"{path}: {string.Join("; ", faults)}");
        }
    }

    [Fact]
    public async Task Home_WhileAListIsPublic_ShowsStageAndLastDay()
    {
        using var browser = Portal.Anonymous();

        var home = await browser.OpenAsync("/");

        Assert.Contains("拟奖名单公示", home.QuerySelector(".board [aria-current]")!.TextContent, StringComparison.Ordinal);
        Assert.Contains("2026年3月23日", home.QuerySelector("a[href^='/publicity/']")!.TextContent, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Home_InEnglish_HoldsNoChineseOfItsOwn()
    {
        using var browser = Portal.Anonymous();

        var home = await browser.OpenAsync("/?lang=en");

        Assert.Equal("en", home.DocumentElement.GetAttribute("lang"));
        Assert.Contains("Publicity", home.QuerySelector("nav")!.TextContent, StringComparison.Ordinal);
        Assert.DoesNotContain(home.QuerySelector("main")!.TextContent, character => character is >= '\u4e00' and <= '\u9fff');
    }

    [Fact]
    public async Task Objection_WithProof_IsReceiptedAndHoldsItsUnitWithoutNamingTheObjector()
    {
        using var browser = Portal.Anonymous();
        var form = await browser.OpenAsync($"/publicity/{award.List}/object");

        var receipt = await browser.SendFilesAsync(
            form, "main form", [("evidence", "证据.pdf", AwardFlow.Pdf)], ("unit", award.Second), ("grounds", "数据不实<b>"), ("name", "市民甲"), ("email", "citizen@example.com"));
        var list = await browser.OpenAsync($"/publicity/{award.List}");
        await Portal.Flow.RestAsync();

        Assert.Contains("AY-2026-O-001", receipt.QuerySelector("main")!.TextContent, StringComparison.Ordinal);
        Assert.Contains("异议核查中", list.QuerySelector("main table")!.TextContent, StringComparison.Ordinal);
        Assert.DoesNotContain("市民甲", list.Body!.TextContent, StringComparison.Ordinal);
        var mails = await Portal.Services.GetRequiredService<IOutbox>().ListAsync(50, null, default);
        Assert.Contains(mails.Mails, mail => mail.Message.To == "citizen@example.com");
    }

    [Theory]
    [InlineData("unit", "AY-2026-999")]
    [InlineData("email", "nobody")]
    [InlineData("grounds", "")]
    [InlineData("name", "")]
    public async Task Objection_WithAFieldWrong_ShowsItAtTheFieldAndKeepsTheRest(string field, string value)
    {
        using var browser = Portal.Anonymous();
        var typed = new Dictionary<string, string> { ["unit"] = award.First, ["grounds"] = "数据不实", ["name"] = "市民甲", ["email"] = "citizen@example.com" };
        typed[field] = value;

        var page = await browser.SendAsync(
            await browser.OpenAsync($"/publicity/{award.List}/object"), "main form", [.. typed.Select(pair => (pair.Key, pair.Value))]);

        Assert.Equal(HttpStatusCode.UnprocessableEntity, browser.Status);
        Assert.NotNull(page.QuerySelector($"#field-{field} .error"));
        Assert.Equal(field == "grounds" ? "" : "数据不实", page.QuerySelector("#grounds")!.TextContent.Trim());
    }

    [Fact]
    public async Task Objection_WithAFileOfAnotherType_IsRefused()
    {
        using var browser = Portal.Anonymous();

        var page = await browser.SendFilesAsync(
            await browser.OpenAsync($"/publicity/{award.List}/object"), "main form", [("evidence", "证据.pdf", "MZ"u8.ToArray())],
            ("unit", award.First), ("grounds", "数据不实"), ("name", "市民甲"), ("email", "citizen@example.com"));

        Assert.Equal(HttpStatusCode.UnprocessableEntity, browser.Status);
        Assert.NotNull(page.QuerySelector("#field-evidence .error"));
    }

    [Theory]
    [InlineData("/honours/AY-2026-AWARD-999")]
    [InlineData("/honours/verify?number=AY-2026-AWARD-999")]
    [InlineData("/honours/%3Cscript%3E")]
    [InlineData("/publicity/nothing")]
    [InlineData("/announcements/AY-1999")]
    [InlineData("/regulations/XX")]
    [InlineData("/applications%00")]
    public async Task Page_OfSomethingThatIsNot_IsNotFound(string path)
    {
        using var browser = Portal.Anonymous();

        var page = await browser.OpenAsync(path);

        Assert.True(browser.Status is HttpStatusCode.NotFound or HttpStatusCode.BadRequest, $"{browser.Status}");
        Assert.Null(page.QuerySelector("main script"));
    }

    [Fact]
    public async Task Outbox_ShowsMailsOnThisMachineOnly()
    {
        using var browser = Portal.Anonymous();
        var list = await browser.OpenAsync("/outbox");
        var mail = await browser.OpenAsync(list.QuerySelector("main tbody a")!.GetAttribute("href")!);
        using var frame = await browser.Client.GetAsync(mail.QuerySelector("iframe")!.GetAttribute("src"));
        using var far = new HttpRequestMessage(HttpMethod.Get, "/outbox");
        far.Headers.Add("X-Forwarded-For", "203.0.113.9");
        using var refused = await browser.Client.SendAsync(far);

        Assert.Contains("sandbox", string.Join("", frame.Headers.GetValues("Content-Security-Policy")), StringComparison.Ordinal);
        Assert.DoesNotContain("script-src 'self'", string.Join("", frame.Headers.GetValues("Content-Security-Policy")), StringComparison.Ordinal);
        Assert.Equal(HttpStatusCode.NotFound, refused.StatusCode);
    }

    [Fact]
    public async Task Clock_MovedForward_ShowsTheNewTimeOnEveryPage()
    {
        using var browser = Portal.Anonymous();
        var before = Portal.Services.GetRequiredService<IClockControl>().UtcNow;

        var page = await browser.SendAsync(await browser.OpenAsync("/clock"), "form:has(input[value=hour])");

        Assert.Equal(before.AddHours(1), Portal.Services.GetRequiredService<IClockControl>().UtcNow);
        Assert.Contains("模拟时间", page.QuerySelector(".sim")!.TextContent, StringComparison.Ordinal);
    }
}
