using AwardFunctions.Orchestrations.Mail;
using AwardFunctions.Orchestrations.Ports;
using AwardFunctions.Orchestrations.Telemetry;
using AwardFunctions.TestKit.Fakes;
using AwardFunctions.TestKit.Records;

namespace AwardFunctions.Orchestrations.Tests.Mail;

public sealed class MailLogTests : IDisposable
{
    private readonly InMemoryRecordStore store = new();
    private readonly ScriptedMailer mailer = new();
    private readonly TestClock clock = new(new DateTimeOffset(2026, 9, 15, 1, 0, 0, TimeSpan.Zero));
    private readonly AwardTelemetry telemetry = new();

    private MailDesk Desk => new(store, mailer, new MailOptions(), new MailTelemetry(telemetry), clock);

    private MailLog Log => new(store);

    public void Dispose() => telemetry.Dispose();

    [Fact]
    public async Task List_PageByPage_IsNewestFirstWithoutGapsOrRepeats()
    {
        await SendAsync(7);

        var keys = new List<string>();
        string? continuation = null;
        do
        {
            var page = await Log.ListAsync(3, continuation);
            keys.AddRange(page.Entries.Select(entry => entry.Key));
            continuation = page.Continuation;
        }
        while (continuation is not null);

        Assert.Equal(["mail-7", "mail-6", "mail-5", "mail-4", "mail-3", "mail-2", "mail-1"], keys);
    }

    [Fact]
    public async Task List_ByState_HoldsOnlyThose()
    {
        mailer.NextAnswers(MailHandOffKind.RefusedForGood);
        mailer.NextAnswers(MailHandOffKind.InDoubt);
        await SendAsync(4);

        Assert.Equal("mail-1", Assert.Single((await Log.ListAsync(10, null, MailState.Failed)).Entries).Key);
        Assert.Equal("mail-2", Assert.Single((await Log.ListAsync(10, null, MailState.Parked)).Entries).Key);
        Assert.Equal(["mail-4", "mail-3"], (await Log.ListAsync(10, null, MailState.Accepted)).Entries.Select(entry => entry.Key));
    }

    [Fact]
    public async Task List_ByCycle_LeavesOthersOut()
    {
        await Desk.SendAsync(Samples.Order("a", cycleId: "AY-2026"), default);
        await Desk.SendAsync(Samples.Order("b", cycleId: "JY-2026"), default);

        Assert.Equal("b", Assert.Single((await Log.ListAsync(10, null, cycleId: "JY-2026")).Entries).Key);
    }

    [Fact]
    public async Task Sweep_TakesUpWaitingMailsOnceTheyAreDue()
    {
        mailer.NextAnswers(MailHandOffKind.RefusedForNow);
        await SendAsync(2);

        Assert.Equal(0, await Sweep().RunAsync(default));
        clock.Advance(TimeSpan.FromMinutes(2));
        Assert.Equal(1, await Sweep().RunAsync(default));

        Assert.Equal(MailState.Accepted, (await Desk.FindAsync("mail-1", default))!.State);
        Assert.Equal(0, await Sweep().RunAsync(default));
    }

    [Fact]
    public async Task Sweep_ParksHandOversWhoseSenderDied_ButNotLiveOnes()
    {
        mailer.NextDies();
        await Assert.ThrowsAsync<IOException>(() => SendAsync(1));

        clock.Advance(TimeSpan.FromMinutes(9));
        Assert.Equal(0, await Sweep().RunAsync(default));
        clock.Advance(TimeSpan.FromMinutes(2));
        await Sweep().RunAsync(default);

        Assert.Equal(MailState.Parked, (await Desk.FindAsync("mail-1", default))!.State);
    }

    private MailSweep Sweep() => new(Log, Desk, clock);

    private async Task SendAsync(int count)
    {
        for (var number = 1; number <= count; number++)
        {
            await Desk.SendAsync(Samples.Order($"mail-{number}"), default);
            clock.Advance(TimeSpan.FromSeconds(1));
        }
    }
}
