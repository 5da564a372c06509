using System.Text;
using AwardFunctions.Orchestrations.Mail;
using AwardFunctions.Orchestrations.Ports;
using AwardFunctions.Orchestrations.Telemetry;
using AwardFunctions.TestKit.Fakes;
using AwardFunctions.TestKit.Records;

namespace AwardFunctions.Orchestrations.Tests.Mail;

public sealed class MailDeskTests : IDisposable
{
    private readonly InMemoryRecordStore store = new();
    private readonly ScriptedMailer mailer = new();
    private readonly TestClock clock = new(new DateTimeOffset(2026, 9, 15, 1, 0, 0, TimeSpan.Zero));
    private readonly AwardTelemetry telemetry = new();

    private MailDesk Desk => new(store, mailer, new MailOptions { Domain = "award.test" }, new MailTelemetry(telemetry), clock);

    private MailLog Log => new(store);

    public void Dispose() => telemetry.Dispose();

    [Fact]
    public async Task Send_Twice_HandsOverOnce()
    {
        var first = await Desk.SendAsync(Samples.Order(), default);
        var second = await Desk.SendAsync(Samples.Order(), default);

        Assert.Equal(MailState.Accepted, first.State);
        Assert.Equal(first.MessageId, second.MessageId);
        Assert.Equal(first.UpdatedAt, second.UpdatedAt);
        Assert.EndsWith("@award.test", Assert.Single(mailer.Sent).MessageId, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Send_InTheRecipientsLanguage_CarriesTheWholeLink()
    {
        await Desk.SendAsync(Samples.Order(language: "en"), default);

        var message = Assert.Single(mailer.Sent);
        Assert.StartsWith("Anyang County", message.Subject, StringComparison.Ordinal);
        Assert.Contains(Samples.SecretUrl, message.Text, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData(MailHandOffKind.RefusedForNow, MailState.Waiting)]
    [InlineData(MailHandOffKind.RefusedForGood, MailState.Failed)]
    [InlineData(MailHandOffKind.InDoubt, MailState.Parked)]
    public async Task Send_NotAccepted_RecordsTheAnswerAndStaysOpen(MailHandOffKind answer, MailState expected)
    {
        mailer.NextAnswers(answer, "what the server said");

        await Desk.SendAsync(Samples.Order(), default);

        var entry = Assert.Single((await Log.ListOpenAsync(10, null, default)).Entries);
        Assert.Equal((expected, "what the server said", false), (entry.State, entry.Detail, entry.IsClosed));
    }

    [Fact]
    public async Task Send_AfterARefusalForNow_TriesAgainUnderTheSameMessageId()
    {
        mailer.NextAnswers(MailHandOffKind.RefusedForNow);
        await Desk.SendAsync(Samples.Order(), default);

        var mail = await Desk.SendAsync(Samples.Order(), default);

        Assert.Equal((MailState.Accepted, 2), (mail.State, mail.Attempts));
        Assert.Equal(mailer.Sent[0].MessageId, mailer.Sent[1].MessageId);
        Assert.Contains(Samples.SecretUrl, mailer.Sent[1].Text, StringComparison.Ordinal);
        Assert.Empty((await Log.ListOpenAsync(10, null, default)).Entries);
    }

    [Fact]
    public async Task Send_AfterACrashDuringHandOver_ParksAndNeverSendsAgain()
    {
        mailer.NextDies();
        await Assert.ThrowsAsync<IOException>(() => Desk.SendAsync(Samples.Order(), default));

        var mail = await Desk.SendAsync(Samples.Order(), default);
        await Desk.SendAsync(Samples.Order(), default);

        Assert.Equal(MailState.Parked, mail.State);
        Assert.Single(mailer.Sent);
    }

    [Fact]
    public async Task Send_AfterACrash_WithAMailerThatDeliversOnce_IsRepeated()
    {
        var once = new ScriptedMailer { DeliversOnce = true };
        once.NextDies();
        var desk = new MailDesk(store, once, new MailOptions(), new MailTelemetry(telemetry), clock);
        await Assert.ThrowsAsync<IOException>(() => desk.SendAsync(Samples.Order(), default));

        var mail = await desk.SendAsync(Samples.Order(), default);

        Assert.Equal(MailState.Accepted, mail.State);
        Assert.Equal(once.Sent[0], once.Sent[1]);
    }

    [Fact]
    public async Task Send_Cancelled_WaitsInsteadOfBeingInDoubt()
    {
        using var stop = new CancellationTokenSource();
        await stop.CancelAsync();
        await Assert.ThrowsAsync<OperationCanceledException>(() => Desk.SendAsync(Samples.Order(), stop.Token));

        Assert.Equal(MailState.Waiting, (await Desk.FindAsync(Samples.Order().Key, default))!.State);
    }

    [Fact]
    public async Task Send_TakenForDeadMeanwhile_KeepsWhatReallyBecameOfIt()
    {
        mailer.During = async () =>
        {
            mailer.During = () => Task.CompletedTask;
            Assert.Equal(MailState.Parked, (await Desk.SendAsync(Samples.Order(), default)).State);
        };

        await Desk.SendAsync(Samples.Order(), default);

        var mail = (await Desk.FindAsync(Samples.Order().Key, default))!;
        Assert.Equal((MailState.Accepted, true), (mail.State, mail.IsClosed));
        Assert.Empty((await Log.ListOpenAsync(10, null, default)).Entries);
    }

    [Fact]
    public async Task Secret_OnceAccepted_IsNowhereInTheStore()
    {
        mailer.NextAnswers(MailHandOffKind.RefusedForNow);
        await Desk.SendAsync(Samples.Order(), default);
        Assert.Contains("secret", await StoredTextAsync(), StringComparison.Ordinal);

        await Desk.SendAsync(Samples.Order(), default);

        var stored = await StoredTextAsync();
        Assert.DoesNotContain("secret", stored, StringComparison.Ordinal);
        Assert.Contains("https://award.example.gov.cn/approvals/…", stored, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData(MailHandOffKind.RefusedForGood)]
    [InlineData(MailHandOffKind.InDoubt)]
    [InlineData(MailHandOffKind.RefusedForNow)]
    public async Task Resend_OfAnOpenMail_SendsTheSameMessageAgain(MailHandOffKind answer)
    {
        mailer.NextAnswers(answer);
        await Desk.SendAsync(Samples.Order(), default);

        var mail = await Desk.ResendAsync(Samples.Order().Key, default);

        Assert.Equal((MailState.Accepted, 2), (mail!.State, mail.Attempts));
        Assert.Equal(mailer.Sent[0], mailer.Sent[1]);
    }

    [Fact]
    public async Task Resend_OfAnAcceptedMail_ChangesNothing()
    {
        var before = await Desk.SendAsync(Samples.Order(), default);

        Assert.Equal(before.UpdatedAt, (await Desk.ResendAsync(Samples.Order().Key, default))!.UpdatedAt);
        Assert.Single(mailer.Sent);
    }

    [Theory]
    [InlineData(true, MailState.Accepted)]
    [InlineData(false, MailState.Failed)]
    public async Task Settle_OfAParkedMail_ClosesItForGood(bool delivered, MailState expected)
    {
        mailer.NextAnswers(MailHandOffKind.InDoubt);
        await Desk.SendAsync(Samples.Order(), default);

        await Desk.SettleAsync(Samples.Order().Key, delivered, "office@example.cn", default);
        var mail = await Desk.ResendAsync(Samples.Order().Key, default);

        Assert.Equal((expected, true), (mail!.State, mail.IsClosed));
        Assert.Null(mail.ActionUrl);
        Assert.Single(mailer.Sent);
        Assert.Empty((await Log.ListOpenAsync(10, null, default)).Entries);
    }

    [Fact]
    public async Task SendMail_RefusedForNow_ThrowsSoThatTheEngineTriesAgain()
    {
        mailer.NextAnswers(MailHandOffKind.RefusedForNow, "451 later");

        var refused = await Assert.ThrowsAsync<MailRefusedForNowException>(() => new SendMail(Desk).RunAsync(Samples.Order(), default));
        Assert.Contains("451 later", refused.Message, StringComparison.Ordinal);
    }

    private async Task<string> StoredTextAsync()
    {
        var page = await store.QueryAsync(new RecordQuery("mail"), default);
        return string.Concat(page.Records.Select(record => Encoding.UTF8.GetString(record.Json.Span)));
    }
}
