using AwardFunctions.Orchestrations.Mail;
using AwardFunctions.Orchestrations.Ports;
using AwardFunctions.Orchestrations.Telemetry;
using AwardFunctions.TestKit.Fakes;
using AwardFunctions.TestKit.Records;

namespace AwardFunctions.Orchestrations.Tests.Mail;

public sealed class MailEventDeskTests : IDisposable
{
    private static readonly DateTimeOffset Start = new(2026, 9, 15, 1, 0, 0, TimeSpan.Zero);
    private readonly InMemoryRecordStore store = new();
    private readonly ScriptedMailer mailer = new();
    private readonly TestClock clock = new(Start);
    private readonly AwardTelemetry telemetry = new();

    private MailDesk Desk => new(store, mailer, new MailOptions { Domain = "award.test" }, new MailTelemetry(telemetry), clock);

    private MailEventDesk Events => new(store, new MailTelemetry(telemetry), clock);

    private MailLog Log => new(store);

    public void Dispose() => telemetry.Dispose();

    [Fact]
    public async Task Record_EachFact_StandsByItselfInMailAndLog()
    {
        var mail = await Desk.SendAsync(Samples.Order(), default);

        Assert.True(await RecordAsync(mail, MailEventKind.Opened, 3));
        Assert.True(await RecordAsync(mail, MailEventKind.Delivered, 2));
        Assert.True(await RecordAsync(mail, MailEventKind.Accepted, 1));
        Assert.True(await RecordAsync(mail, MailEventKind.Bounced, 4, "550 no such mailbox"));

        var expected = new MailReports { AcceptedAt = At(1), DeliveredAt = At(2), OpenedAt = At(3), BouncedAt = At(4), BounceReason = "550 no such mailbox" };
        var found = (await Desk.FindAsync(mail.Key, default))!;
        Assert.Equal((MailState.Accepted, true, expected), (found.State, found.IsClosed, found.Reports));
        Assert.Equal(expected, Assert.Single((await Log.ListAsync(10, null)).Entries).Reports);
        Assert.Equal(mail.UpdatedAt, found.UpdatedAt);
    }

    [Fact]
    public async Task Record_TheSameFactAgain_KeepsTheEarliest()
    {
        var mail = await Desk.SendAsync(Samples.Order(), default);

        foreach (var minute in new[] { 5, 5, 2, 9 })
            Assert.True(await RecordAsync(mail, MailEventKind.Opened, minute));

        Assert.Equal(At(2), (await Desk.FindAsync(mail.Key, default))!.Reports!.OpenedAt);
    }

    [Theory]
    [InlineData(MailHandOffKind.InDoubt, MailEventKind.Accepted)]
    [InlineData(MailHandOffKind.InDoubt, MailEventKind.Delivered)]
    [InlineData(MailHandOffKind.InDoubt, MailEventKind.Opened)]
    [InlineData(MailHandOffKind.RefusedForNow, MailEventKind.Delivered)]
    public async Task Record_OfAMailInDoubtOrWaiting_SettlesThatItWasTaken(MailHandOffKind answer, MailEventKind reported)
    {
        mailer.NextAnswers(answer);
        var mail = await Desk.SendAsync(Samples.Order(), default);

        await RecordAsync(mail, reported, 1);
        var resent = await Desk.ResendAsync(mail.Key, default);

        Assert.Equal((MailState.Accepted, true, null), (resent!.State, resent.IsClosed, resent.ActionUrl));
        Assert.Empty((await Log.ListOpenAsync(10, null, default)).Entries);
        Assert.Single(mailer.Sent);
    }

    [Theory]
    [InlineData(MailEventKind.Bounced, MailEventKind.Accepted)]
    [InlineData(MailEventKind.Accepted, MailEventKind.Bounced)]
    public async Task Record_ABounce_IsKeptWhateverComesFirst(MailEventKind first, MailEventKind second)
    {
        mailer.NextAnswers(MailHandOffKind.InDoubt);
        var mail = await Desk.SendAsync(Samples.Order(), default);

        await RecordAsync(mail, first, 1, "550");
        await RecordAsync(mail, second, 2, "550");

        Assert.NotNull((await Desk.FindAsync(mail.Key, default))!.Reports!.BouncedAt);
    }

    [Fact]
    public async Task Record_ABounceOfAMailInDoubt_LeavesItToBeSentAgain()
    {
        mailer.NextAnswers(MailHandOffKind.InDoubt);
        var mail = await Desk.SendAsync(Samples.Order(), default);

        await RecordAsync(mail, MailEventKind.Bounced, 1, "550 no such mailbox");

        var entry = Assert.Single((await Log.ListOpenAsync(10, null, default)).Entries);
        Assert.Equal((MailState.Failed, "550 no such mailbox"), (entry.State, entry.Detail));
        var resent = await Desk.ResendAsync(mail.Key, default);
        Assert.Equal((MailState.Accepted, null), (resent!.State, resent.Reports));
        Assert.Contains(Samples.SecretUrl, mailer.Sent[^1].Text, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData(MailEventKind.Accepted)]
    [InlineData(MailEventKind.Bounced)]
    public async Task Record_BeforeTheAnswerOfTheHandOver_LosesNothing(MailEventKind reported)
    {
        mailer.During = () => Events.RecordAsync(new MailEvent(mailer.Sent[^1].MessageId, reported, At(1)), default);

        var mail = await Desk.SendAsync(Samples.Order(), default);

        Assert.Equal((MailState.Accepted, true), (mail.State, mail.IsClosed));
        Assert.Equal(reported == MailEventKind.Accepted ? At(1) : null, mail.Reports!.AcceptedAt);
        Assert.Equal(reported == MailEventKind.Bounced ? At(1) : null, mail.Reports!.BouncedAt);
        Assert.Empty((await Log.ListOpenAsync(10, null, default)).Entries);
    }

    [Theory]
    [InlineData("")]
    [InlineData("@award.test")]
    [InlineData("00000000000000000000000000000000@award.test")]
    [InlineData("../../../../../../../../../../../etc@award.test")]
    [InlineData("open|000000000000000000000000000@award.test")]
    public async Task Record_OfNoMailOfOurs_ChangesNothing(string messageId)
    {
        await Desk.SendAsync(Samples.Order(), default);

        Assert.False(await Events.RecordAsync(new MailEvent(messageId, MailEventKind.Opened, Start), default));
    }

    [Fact]
    public async Task Record_OfAnotherInstallation_ChangesNothing()
    {
        var mail = await Desk.SendAsync(Samples.Order(), default);

        Assert.False(await Events.RecordAsync(new MailEvent(mail.MessageId.Replace("award.test", "other.test", StringComparison.Ordinal), MailEventKind.Opened, Start), default));
    }

    private static DateTimeOffset At(int minutes) => Start.AddMinutes(minutes);

    private Task<bool> RecordAsync(MailRecord mail, MailEventKind kind, int minutes, string reason = "") =>
        Events.RecordAsync(new MailEvent(mail.MessageId, kind, At(minutes), reason), default);
}
