using System.Net;
using AngleSharp.Dom;
using AwardFunctions.Orchestrations.Accounts;
using AwardFunctions.Orchestrations.Cycles;
using AwardFunctions.Orchestrations.Mail;
using AwardFunctions.Portal.Tests.Hosting;
using AwardFunctions.Standalone.Hosting;
using AwardFunctions.Standalone.Sqlite;
using AwardFunctions.TestKit.Flows;
using Microsoft.AspNetCore.Builder;
using Microsoft.Extensions.DependencyInjection;

namespace AwardFunctions.Portal.Tests.Office;

/// <summary>The mail log of a host whose mail server does not answer.</summary>
public sealed class MailTests : IAsyncLifetime
{
    private readonly DirectoryInfo folder = Directory.CreateTempSubdirectory("award-mail-");
    private DataFolder? data;
    private WebApplication? app;

    public async Task InitializeAsync()
    {
        data = DataFolder.Open(folder.FullName);
        var start = new DateTimeOffset(2026, 2, 2, 9, 0, 0, TimeSpan.FromHours(8));
        app = AwardHost.Build(
            new HostSettings(folder.FullName, "http://127.0.0.1:0", "http://award.test", start, false, ["--Smtp:Host=127.0.0.1", "--Smtp:Port=1", "--Smtp:From=award@anyang.test"]), data);
        await app.StartAsync();
        await People.SeedAsync(app.Services.GetRequiredService<AccountDesk>(), "AY");
        await new AwardFlow(app.Services).PlanAsync(new NewCycle("AY", 2026, new DateOnly(2026, 2, 3), new DateOnly(2026, 2, 4), new DateOnly(2026, 3, 6)));
    }

    public async Task DisposeAsync()
    {
        await app!.StopAsync();
        await app.DisposeAsync();
        data!.Dispose();
        folder.Delete(recursive: true);
    }

    [Fact]
    public async Task Mail_ThatWasNotTaken_IsShownOpenUntilSomeoneSettlesIt()
    {
        using var browser = new Browser(new Uri(app!.Urls.Single()));
        browser.SetCookie("award-session", (await app.Services.GetRequiredService<Sessions>().StartAsync(People.Office, default)).Secret);

        var open = await browser.OpenAsync("/office/mail?open=1");
        var link = Assert.Single(open.QuerySelectorAll("tbody th a"));
        Assert.Contains("评审公告", link.TextContent);
        var message = await browser.OpenAsync(link.GetAttribute("href")!);
        Assert.DoesNotMatch("/decide/[A-Za-z0-9_-]{20,}", message.Body!.InnerHtml);
        Assert.Equal(2, message.QuerySelectorAll("details.confirm").Length);

        var settled = await browser.SendAsync(message, "form[action='/office/mail/settle']", ("delivered", "yes"));
        Assert.Contains("服务器已接收", settled.QuerySelector(".tag")!.TextContent);
        Assert.Empty((await browser.OpenAsync("/office/mail?open=1")).QuerySelectorAll("tbody tr"));

        await browser.SendAsync(message, "form[action='/office/mail/resend']");
        Assert.Equal(HttpStatusCode.OK, browser.Status);
        var log = await app.Services.GetRequiredService<MailLog>().ListAsync(10, null);
        Assert.Equal(MailState.Accepted, Assert.Single(log.Entries).State);
    }

    [Theory]
    [InlineData("/office/mail?after=nonsense")]
    [InlineData("/office/mail?state=nonsense")]
    public async Task MailLog_AskedForNonsense_ShowsItself(string path)
    {
        using var browser = new Browser(new Uri(app!.Urls.Single()));
        browser.SetCookie("award-session", (await app.Services.GetRequiredService<Sessions>().StartAsync(People.Office, default)).Secret);
        await browser.OpenAsync(path);
        Assert.Equal(HttpStatusCode.OK, browser.Status);
    }
}
