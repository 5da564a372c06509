using System.Text;
using AwardFunctions.Orchestrations.Accounts;
using AwardFunctions.Orchestrations.Mail;
using AwardFunctions.Orchestrations.Ports;
using AwardFunctions.Orchestrations.Telemetry;
using AwardFunctions.TestKit.Fakes;
using AwardFunctions.TestKit.Records;

namespace AwardFunctions.Orchestrations.Tests.Accounts;

public sealed class SignInTests : IDisposable
{
    private readonly InMemoryRecordStore store = new();
    private readonly ScriptedMailer mailer = new();
    private readonly TestClock clock = new(new DateTimeOffset(2026, 3, 2, 1, 0, 0, TimeSpan.Zero));
    private readonly AwardTelemetry telemetry = new();
    private readonly SignInOptions options = new();
    private readonly AccountDesk accounts;
    private readonly Sessions sessions;
    private readonly SignIn signIn;

    public SignInTests()
    {
        var secrets = new CountedSecrets();
        accounts = new AccountDesk(store, clock);
        sessions = new Sessions(store, secrets, options, clock);
        var desk = new MailDesk(store, mailer, new MailOptions(), new MailTelemetry(telemetry), clock);
        signIn = new SignIn(store, secrets, desk, new PortalAddress("https://award.test/"), accounts, sessions, options, clock);
    }

    public void Dispose() => telemetry.Dispose();

    [Fact]
    public async Task Request_ForAnyMailbox_MailsALinkThatSignsInOnce()
    {
        Assert.Equal(SignInRequest.Sent, await RequestAsync("Li@example.cn"));
        Assert.Contains("https://award.test/sign-in/secret-1", Assert.Single(mailer.Sent).Text, StringComparison.Ordinal);

        var signedIn = Assert.IsType<SignInOutcome.SignedIn>(await signIn.RedeemAsync("secret-1", default));
        var again = Assert.IsType<SignInOutcome.Refused>(await signIn.RedeemAsync("secret-1", default));

        Assert.Equal("/applications", signedIn.ReturnPath);
        Assert.Equal("li@example.cn", (await sessions.FindAsync(signedIn.Secret, default))!.Email);
        Assert.Equal(SignInLinkState.Used, again.State);
    }

    [Fact]
    public async Task Redeem_ByANewcomer_MakesAnApplicant()
    {
        await RequestAsync("li@example.cn");
        Assert.Null(await accounts.FindAsync("li@example.cn", default));

        await signIn.RedeemAsync("secret-1", default);

        Assert.True((await accounts.FindAsync("li@example.cn", default))!.HasRole(Roles.Applicant, "AY"));
    }

    [Fact]
    public async Task Redeem_BySomeoneWithARole_AddsNone()
    {
        await accounts.GrantAsync("office@example.cn", new RoleGrant(Roles.Office, "AY"), default);
        await RequestAsync("office@example.cn");

        await signIn.RedeemAsync("secret-1", default);

        Assert.Equal([new RoleGrant(Roles.Office, "AY")], (await accounts.FindAsync("office@example.cn", default))!.Roles);
    }

    [Fact]
    public async Task Peek_AsOftenAsScannersLike_UsesNothingUp()
    {
        await RequestAsync("li@example.cn");

        for (var visit = 0; visit < 3; visit++)
            Assert.Equal(new SignInPeek(SignInLinkState.Valid, "li@example.cn", "/applications"), await signIn.PeekAsync("secret-1", default));
        Assert.IsType<SignInOutcome.SignedIn>(await signIn.RedeemAsync("secret-1", default));
        Assert.Equal(SignInLinkState.Used, (await signIn.PeekAsync("secret-1", default)).State);
    }

    [Theory]
    [InlineData(29, SignInLinkState.Valid)]
    [InlineData(30, SignInLinkState.Expired)]
    public async Task Peek_AfterMinutes_TellsWhetherTheLinkStillWorks(int minutes, SignInLinkState expected)
    {
        await RequestAsync("li@example.cn");
        clock.Advance(TimeSpan.FromMinutes(minutes));

        Assert.Equal(expected, (await signIn.PeekAsync("secret-1", default)).State);
    }

    [Theory]
    [InlineData("")]
    [InlineData("secret-2")]
    [InlineData("../../etc/passwd\0")]
    public async Task Redeem_OfAForgedToken_IsRefused(string token)
    {
        await RequestAsync("li@example.cn");

        Assert.Equal(new SignInOutcome.Refused(SignInLinkState.Unknown), await signIn.RedeemAsync(token, default));
    }

    [Fact]
    public async Task Redeem_TwiceAtOnce_SignsInOnce()
    {
        await RequestAsync("li@example.cn");

        var outcomes = await Task.WhenAll(signIn.RedeemAsync("secret-1", default), signIn.RedeemAsync("secret-1", default));

        Assert.Single(outcomes.OfType<SignInOutcome.SignedIn>());
    }

    [Theory]
    [InlineData(null, "/")]
    [InlineData("/applications/3?tab=documents", "/applications/3?tab=documents")]
    [InlineData("https://evil.example/", "/")]
    [InlineData("//evil.example/", "/")]
    [InlineData("/\\evil.example/", "/")]
    [InlineData("/a\r\nSet-Cookie: x", "/")]
    public async Task ReturnPath_LeadsNowhereElse(string? asked, string expected)
    {
        var token = await signIn.CreateLinkAsync("li@example.cn", asked, "zh-CN", default);

        Assert.Equal(expected, (await signIn.PeekAsync(token, default)).ReturnPath);
    }

    [Fact]
    public async Task Request_TooOftenForOneMailbox_SendsNoMoreUntilTheNextWindow()
    {
        for (var link = 0; link < options.LinksPerMailbox; link++)
            await signIn.RequestAsync("li@example.cn", null, $"10.0.0.{link}", "zh-CN", default);

        Assert.Equal(SignInRequest.TooMany, await signIn.RequestAsync("LI@example.cn", null, "10.0.1.1", "zh-CN", default));
        Assert.Equal(options.LinksPerMailbox, mailer.Sent.Count);
        clock.Advance(options.RateWindow);
        Assert.Equal(SignInRequest.Sent, await signIn.RequestAsync("li@example.cn", null, "10.0.1.1", "zh-CN", default));
    }

    [Fact]
    public async Task Request_TooOftenFromOneAddress_SendsNoMore()
    {
        for (var link = 0; link < options.LinksPerNetworkAddress; link++)
            await RequestAsync($"li{link}@example.cn");

        Assert.Equal(SignInRequest.TooMany, await RequestAsync("other@example.cn"));
    }

    [Fact]
    public async Task Request_ForWhatIsNoAddress_SendsNothing()
    {
        Assert.Equal(SignInRequest.InvalidAddress, await RequestAsync("li@"));
        Assert.Empty(mailer.Sent);
    }

    [Fact]
    public async Task Secrets_OfLinksAndSessions_AreNotInTheStore()
    {
        await RequestAsync("li@example.cn");
        await signIn.RedeemAsync("secret-1", default);

        foreach (var partition in new[] { "sign-in", "mail", "account" })
        {
            var page = await store.QueryAsync(new RecordQuery(partition), default);
            Assert.NotEmpty(page.Records);
            Assert.All(page.Records, record =>
                Assert.DoesNotContain("secret-", record.Row + Encoding.UTF8.GetString(record.Json.Span), StringComparison.Ordinal));
        }
    }

    [Fact]
    public async Task Session_WithUse_SlidesUpToItsLimit()
    {
        var (secret, session) = await sessions.StartAsync("li@example.cn", default);
        while (clock.Now + TimeSpan.FromHours(11) < session.EndsAt)
        {
            clock.Advance(TimeSpan.FromHours(11));
            Assert.NotNull(await sessions.FindAsync(secret, default));
        }

        clock.Now = session.EndsAt.AddSeconds(-1);
        Assert.NotNull(await sessions.FindAsync(secret, default));
        clock.Now = session.EndsAt;
        Assert.Null(await sessions.FindAsync(secret, default));
    }

    [Fact]
    public async Task Session_WithoutUse_EndsAfterTheIdleLimit()
    {
        var (secret, _) = await sessions.StartAsync("li@example.cn", default);
        clock.Advance(options.SessionIdleLimit);

        Assert.Null(await sessions.FindAsync(secret, default));
    }

    [Fact]
    public async Task Session_Ended_IsGoneAtOnce()
    {
        var (secret, _) = await sessions.StartAsync("li@example.cn", default);

        await sessions.EndAsync(secret, default);
        await sessions.EndAsync(secret, default);

        Assert.Null(await sessions.FindAsync(secret, default));
    }

    [Fact]
    public async Task Sweep_RemovesWhatHasEnded_AndNothingElse()
    {
        await RequestAsync("li@example.cn");
        await signIn.RedeemAsync("secret-1", default);
        clock.Advance(options.SessionLimit);
        var (alive, _) = await sessions.StartAsync("wang@example.cn", default);

        await new SignInSweep(store, options, clock).RunAsync(default);

        Assert.Equal(2, (await store.QueryAsync(new RecordQuery("sign-in"), default)).Records.Count);
        Assert.NotNull(await sessions.FindAsync(alive, default));
    }

    private Task<SignInRequest> RequestAsync(string email) => signIn.RequestAsync(email, "/applications", "10.0.0.1", "zh-CN", default);
}
