using System.Net;
using System.Text;
using AwardFunctions.Orchestrations.Accounts;
using AwardFunctions.Orchestrations.Cycles;
using AwardFunctions.Orchestrations.Mail;
using AwardFunctions.Orchestrations.Ports;
using AwardFunctions.Portal.Tests.Hosting;
using AwardFunctions.Standalone.Hosting;
using AwardFunctions.Standalone.Sqlite;
using AwardFunctions.TestKit.Flows;
using Microsoft.AspNetCore.Builder;
using Microsoft.Extensions.DependencyInjection;

namespace AwardFunctions.Portal.Tests.Http;

/// <summary>A host whose mail service reports what became of mails.</summary>
public sealed class MailEventTests : IAsyncLifetime
{
    private readonly DirectoryInfo folder = Directory.CreateTempSubdirectory("award-mail-events-");
    private DataFolder? data;
    private WebApplication? app;

    private Uri Address => new(app!.Urls.Single());

    public Task InitializeAsync()
    {
        data = DataFolder.Open(folder.FullName);
        return Task.CompletedTask;
    }

    public async Task DisposeAsync()
    {
        await app!.StopAsync();
        await app.DisposeAsync();
        data!.Dispose();
        folder.Delete(recursive: true);
    }

    [Fact]
    public async Task Report_OnAHostWithoutSuchAService_DoesNotExist()
    {
        await StartAsync(null);

        Assert.Equal(HttpStatusCode.NotFound, await PostAsync("signed", "x"));
    }

    [Fact]
    public async Task Report_NotSigned_IsForbidden()
    {
        await StartAsync(new OneEventEach());

        Assert.Equal(HttpStatusCode.Forbidden, await PostAsync("forged", "x"));
    }

    [Fact]
    public async Task Report_TooLong_IsRefused()
    {
        await StartAsync(new OneEventEach());

        Assert.Equal(HttpStatusCode.RequestEntityTooLarge, await PostAsync("signed", new string('x', (1024 * 1024) + 1)));
    }

    [Fact]
    public async Task Report_Signed_IsShownInTheMailLog()
    {
        await StartAsync(new OneEventEach());
        await People.SeedAsync(app!.Services.GetRequiredService<AccountDesk>(), "AY");
        await new AwardFlow(app.Services).PlanAsync(new NewCycle("AY", 2026, new DateOnly(2026, 2, 3), new DateOnly(2026, 2, 4), new DateOnly(2026, 3, 6)));
        var entry = Assert.Single((await app.Services.GetRequiredService<MailLog>().ListAsync(10, null)).Entries);
        var mail = (await app.Services.GetRequiredService<MailDesk>().FindAsync(entry.Key, default))!;

        Assert.Equal(HttpStatusCode.NoContent, await PostAsync("signed", mail.MessageId));

        using var browser = new Browser(Address);
        browser.SetCookie("award-session", (await app.Services.GetRequiredService<Sessions>().StartAsync(People.Office, default)).Secret);
        var log = await browser.OpenAsync("/office/mail");
        Assert.Equal("已被退回", log.QuerySelector("tbody .tag-bad")?.TextContent);
        var message = await browser.OpenAsync($"/office/mail/message?key={Uri.EscapeDataString(mail.Key)}");
        Assert.Contains("550 no such mailbox", message.Body!.TextContent, StringComparison.Ordinal);
    }

    private async Task StartAsync(IMailEventReader? reader)
    {
        var start = new DateTimeOffset(2026, 2, 2, 9, 0, 0, TimeSpan.FromHours(8));
        app = AwardHost.Build(new HostSettings(folder.FullName, "http://127.0.0.1:0", "http://award.test", start, false), data!, services =>
        {
            if (reader is not null)
                services.AddSingleton(reader);
        });
        await app.StartAsync();
    }

    private async Task<HttpStatusCode> PostAsync(string signature, string messageId)
    {
        using var client = new HttpClient { BaseAddress = Address };
        using var content = new StringContent(messageId);
        content.Headers.Add("X-Signature", signature);
        using var answer = await client.PostAsync("/mail-events", content);
        return answer.StatusCode;
    }

    /// <summary>Takes a body that is a Message-ID for the report that this mail came back.</summary>
    private sealed class OneEventEach : IMailEventReader
    {
        public IReadOnlyList<MailEvent>? Read(Func<string, string> header, ReadOnlyMemory<byte> body) => header("X-Signature") == "signed"
            ? [new MailEvent(Encoding.UTF8.GetString(body.Span), MailEventKind.Bounced, new DateTimeOffset(2026, 2, 2, 2, 0, 0, TimeSpan.Zero), "550 no such mailbox")]
            : null;
    }
}
