using System.Text;
using AwardFunctions.Domain.Schemes;
using AwardFunctions.Orchestrations.Abstractions;
using AwardFunctions.Orchestrations.Accounts;
using AwardFunctions.Orchestrations.Audit;
using AwardFunctions.Orchestrations.Mail;
using AwardFunctions.Orchestrations.Outcomes;
using AwardFunctions.Orchestrations.SecondFactors;
using AwardFunctions.Orchestrations.Signals;
using AwardFunctions.Orchestrations.Telemetry;
using AwardFunctions.TestKit.Fakes;
using AwardFunctions.TestKit.Records;
using Moq;

namespace AwardFunctions.Orchestrations.Tests.SecondFactors;

public sealed class SecondFactorDeskTests : IDisposable
{
    private const string Email = "gov@anyang.test";
    private static readonly Citation Article = SchemeLibrary.Embedded.Find("AY")!.Cite("15");

    private readonly InMemoryRecordStore store = new();
    private readonly TestClock clock = new(new DateTimeOffset(2026, 3, 2, 1, 0, 5, TimeSpan.Zero));
    private readonly OpenVault vault = new();
    private readonly CountedSecrets secrets = new();
    private readonly AccountRecord person = Account(Email);
    private readonly ScriptedMailer mailer = new();
    private readonly AwardTelemetry telemetry = new();
    private readonly SecondFactorDesk desk;

    public SecondFactorDeskTests() => desk = Desk(new SecondFactorOptions());

    public void Dispose() => telemetry.Dispose();

    [Fact]
    public async Task Confirm_WithTheAppsCode_EnrolsAndGivesTenRecoveryCodes()
    {
        var (secret, codes) = await EnrolAsync();

        Assert.Equal(10, codes.Distinct().Count());
        Assert.All(codes, code => Assert.Matches("^[A-Z2-7]{5}-[A-Z2-7]{5}$", code));
        Assert.Equal(20, Base32.Decode(secret).Length);
        Assert.Equal((true, 10), ((await desk.FindAsync(Email, default)).Enrolled, (await desk.FindAsync(Email, default)).RecoveryLeft));
        Assert.Contains("secondFactor.enrolled", await EntriesAsync());
        var stored = await StoredAsync();
        Assert.DoesNotContain(codes, code => stored.Contains(code, StringComparison.Ordinal) || stored.Contains(code.Replace("-", "", StringComparison.Ordinal), StringComparison.Ordinal));
    }

    [Fact]
    public async Task Confirm_WithAWrongCode_LeavesItPending()
    {
        var begun = (await desk.BeginAsync(person, "", default)).Value;

        var refused = (await desk.ConfirmAsync(person, "000000", default)).Refusal;

        Assert.Equal("code", refused!.Field);
        Assert.False((await desk.FindAsync(Email, default)).Enrolled);
        Assert.Equal(begun.Pending, (await desk.FindAsync(Email, default)).Pending);
    }

    [Fact]
    public async Task Verify_ACodeTwice_CountsOnce()
    {
        var (secret, _) = await EnrolAsync();
        clock.Advance(TimeSpan.FromMinutes(1));
        var code = Totp.CodeAt(secret, clock.Now);

        Assert.Equal(SecondFactorProof.Code, (await desk.VerifyAsync(Email, code, Article, default)).Value);
        clock.Advance(TimeSpan.FromSeconds(20));
        var replayed = (await desk.VerifyAsync(Email, code, Article, default)).Refusal!;

        Assert.Equal(("code", Article), (replayed.Field, replayed.Citation));
        Assert.Contains("已经用过", replayed.Reason.Zh);
    }

    [Fact]
    public async Task Verify_TheCodeOfEnrolment_IsUsedUp()
    {
        var (secret, _) = await EnrolAsync();

        Assert.NotNull((await desk.VerifyAsync(Email, Totp.CodeAt(secret, clock.Now), Article, default)).Refusal);
    }

    [Fact]
    public async Task Verify_ACodeAtOnceFromTwoPlaces_CountsOnce()
    {
        var (secret, _) = await EnrolAsync();
        clock.Advance(TimeSpan.FromMinutes(1));
        var code = Totp.CodeAt(secret, clock.Now);

        var answers = await Task.WhenAll(Enumerable.Range(0, 5).Select(_ => desk.VerifyAsync(Email, code, Article, default)));

        Assert.Single(answers, answer => answer.Refusal is null);
    }

    [Theory]
    [InlineData("{0}")]
    [InlineData(" {0} ")]
    public async Task Verify_ACodeAsPeopleTypeIt_Counts(string format)
    {
        var (secret, _) = await EnrolAsync();
        clock.Advance(TimeSpan.FromMinutes(1));
        var code = Totp.CodeAt(secret, clock.Now);
        var typed = new StringBuilder(string.Format(System.Globalization.CultureInfo.InvariantCulture, format, code[..3] + " " + code[3..]))
            .Replace('1', '１').ToString(); // a full-width digit, as Chinese input gives it

        Assert.Null((await desk.VerifyAsync(Email, typed, Article, default)).Refusal);
    }

    [Fact]
    public async Task Verify_ARecoveryCode_CountsOnceAndIsJournalled()
    {
        var (_, codes) = await EnrolAsync();

        Assert.Equal(SecondFactorProof.Recovery, (await desk.VerifyAsync(Email, codes[3].ToLowerInvariant(), Article, default)).Value);

        Assert.NotNull((await desk.VerifyAsync(Email, codes[3], Article, default)).Refusal);
        Assert.Equal(9, (await desk.FindAsync(Email, default)).RecoveryLeft);
        Assert.Contains("secondFactor.recoveryUsed", await EntriesAsync());
    }

    [Fact]
    public async Task Verify_AfterTooManyWrongCodes_RefusesTheRightOneForAnHour()
    {
        var (secret, _) = await EnrolAsync();
        clock.Advance(TimeSpan.FromMinutes(1));
        for (var attempt = 0; attempt < 10; attempt++)
            await desk.VerifyAsync(Email, "000000", Article, default);

        Assert.Contains("次数过多", (await desk.VerifyAsync(Email, Totp.CodeAt(secret, clock.Now), Article, default)).Refusal!.Reason.Zh);
        clock.Advance(TimeSpan.FromHours(1));
        Assert.Null((await desk.VerifyAsync(Email, Totp.CodeAt(secret, clock.Now), Article, default)).Refusal);
    }

    [Fact]
    public async Task Verify_ManyRightCodes_UsesNoAttemptsUp()
    {
        var (secret, _) = await EnrolAsync();
        for (var decision = 0; decision < 30; decision++)
        {
            clock.Advance(TimeSpan.FromSeconds(30));
            Assert.Null((await desk.VerifyAsync(Email, Totp.CodeAt(secret, clock.Now), Article, default)).Refusal);
        }
    }

    [Fact]
    public async Task Verify_WithoutEnrolment_SaysWhatToDoAndNamesTheArticle()
    {
        var refused = (await desk.VerifyAsync(Email, "123456", Article, default)).Refusal!;

        Assert.Equal(("code", Article), (refused.Field, refused.Citation));
        Assert.Contains("登记", refused.Reason.Zh);
    }

    [Fact]
    public async Task Verify_OnAHostWithOtherKeys_AsksForAReset()
    {
        var (secret, _) = await EnrolAsync();
        vault.Locked = true;

        Assert.Contains("重置", (await desk.VerifyAsync(Email, Totp.CodeAt(secret, clock.Now.AddSeconds(30)), Article, default)).Refusal!.Reason.Zh);
        Assert.False((await desk.FindAsync(Email, default)).Readable);
    }

    [Fact]
    public async Task Verify_ByAFurtherClock_Counts()
    {
        var real = new TestClock(new DateTimeOffset(2031, 5, 5, 5, 5, 5, TimeSpan.Zero));
        var two = Desk(new SecondFactorOptions { FurtherClocks = [real] });
        await two.SeedAsync(Email, "JBSWY3DPEHPK3PXP", default);

        Assert.Null((await two.VerifyAsync(Email, Totp.CodeAt("JBSWY3DPEHPK3PXP", real.Now), Article, default)).Refusal);
        Assert.Null((await two.VerifyAsync(Email, Totp.CodeAt("JBSWY3DPEHPK3PXP", clock.Now), Article, default)).Refusal);
    }

    [Fact]
    public async Task Begin_OfWhoHasOne_NeedsACodeOfIt()
    {
        var (secret, _) = await EnrolAsync();
        clock.Advance(TimeSpan.FromMinutes(1));

        Assert.Equal("code", (await desk.BeginAsync(person, "", default)).Refusal!.Field);
        var begun = (await desk.BeginAsync(person, Totp.CodeAt(secret, clock.Now), default)).Value;

        Assert.NotEqual(secret, begun.Pending);
        Assert.True(begun.Enrolled);
    }

    [Fact]
    public async Task Reset_ByTheAdministrator_TakesItAwayAndIsJournalled()
    {
        var (secret, codes) = await EnrolAsync();

        Assert.Equal("reason", (await desk.ResetAsync(Email, " ", Account("admin@anyang.test"), default)).Refusal!.Field);
        Assert.Null((await desk.ResetAsync(Email, "手机遗失", Account("admin@anyang.test"), default)).Refusal);

        Assert.False((await desk.FindAsync(Email, default)).Enrolled);
        Assert.NotNull((await desk.VerifyAsync(Email, codes[0], Article, default)).Refusal);
        Assert.NotNull((await desk.VerifyAsync(Email, Totp.CodeAt(secret, clock.Now.AddSeconds(30)), Article, default)).Refusal);
        Assert.Contains("secondFactor.reset", await EntriesAsync());
        Assert.Equal(["安全提醒：登记第二因素验证", "安全提醒：重置第二因素验证"], mailer.Sent.Where(mail => mail.To == Email).Select(mail => mail.Subject));
        Assert.Contains("手机遗失", mailer.Sent[^1].Text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Reset_OfOnesOwn_IsRefused()
    {
        await EnrolAsync();

        Assert.Equal(RefusalKind.Conflict, (await desk.ResetAsync(Email, "试试", person, default)).Refusal!.Kind);
        Assert.True((await desk.FindAsync(Email, default)).Enrolled);
    }

    private static AccountRecord Account(string email) => new(email, "赵秘书", [], null, "zh-CN", DateTimeOffset.UnixEpoch);

    private SecondFactorDesk Desk(SecondFactorOptions options) =>
        new(
            store, vault, secrets, new SignInOptions(), options,
            new SignalDesk(store, new AuditPromises(store, new AuditLog(store)), Mock.Of<IOrchestrationClient>(), secrets, clock), new AccountDesk(store, clock),
            new MailDesk(store, mailer, new MailOptions(), new MailTelemetry(telemetry), clock), new PortalAddress("https://award.test/"), clock);

    private async Task<(string Secret, IReadOnlyList<string> Codes)> EnrolAsync()
    {
        var secret = (await desk.BeginAsync(person, "", default)).Value.Pending!;
        return (secret, (await desk.ConfirmAsync(person, Totp.CodeAt(secret, clock.Now), default)).Value);
    }

    private async Task<IReadOnlyList<string>> EntriesAsync()
    {
        var found = new List<string>();
        await foreach (var entry in new AuditLog(store).ListAsync(PeopleDesk.Stream))
            found.Add(entry.Entry.Action);
        return found;
    }

    private async Task<string> StoredAsync()
    {
        var page = await store.QueryAsync(AwardFunctions.Orchestrations.Ports.RecordQuery.Prefix("second-factor", ""), default);
        return string.Concat(page.Records.Select(record => Encoding.UTF8.GetString(record.Json.Span)));
    }
}
