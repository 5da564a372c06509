using AwardFunctions.Orchestrations.Ports;
using AwardFunctions.Standalone.Smtp;
using AwardFunctions.TestKit.Fakes;

namespace AwardFunctions.Standalone.Tests.Smtp;

public sealed class OutboxTests : IDisposable
{
    private readonly TemporaryFolder folder = new();
    private readonly TestClock clock = new(new DateTimeOffset(2026, 9, 15, 1, 2, 3, TimeSpan.Zero));

    public void Dispose() => folder.Dispose();

    [Fact]
    public async Task Send_IsReadBackAsItWasWritten_AlsoAfterARestart()
    {
        await Open().SendAsync(Message(1), default);

        var mail = Assert.Single((await Open().ListAsync(10, null, default)).Mails);
        Assert.Equal((Message(1), clock.Now), (mail.Message, mail.At));
        Assert.Equal(mail, await Open().ReadAsync(mail.Id, default));
    }

    [Fact]
    public async Task Send_OfTheSameMessageIdAgain_KeepsOne()
    {
        var outbox = Open();
        await outbox.SendAsync(Message(1), default);
        await outbox.SendAsync(Message(1), default);
        await Open().SendAsync(Message(1), default);

        Assert.Single((await Open().ListAsync(10, null, default)).Mails);
    }

    [Fact]
    public async Task List_PageByPage_IsNewestFirst()
    {
        for (var number = 1; number <= 12; number++)
            await Open().SendAsync(Message(number), default);

        var subjects = new List<string>();
        string? continuation = null;
        do
        {
            var page = await Open().ListAsync(5, continuation, default);
            subjects.AddRange(page.Mails.Select(mail => mail.Message.Subject));
            continuation = page.Continuation;
        }
        while (continuation is not null);

        Assert.Equal(Enumerable.Range(1, 12).Reverse().Select(number => $"奖 {number}"), subjects);
    }

    [Fact]
    public async Task Open_WithAFileCutShort_LeavesItOut()
    {
        await Open().SendAsync(Message(1), default);
        await File.WriteAllTextAsync(folder["0000000002-x.json.tmp"], "{\"id\":"); // a write that a crash cut short

        Assert.Single((await Open().ListAsync(10, null, default)).Mails);
    }

    [Theory]
    [InlineData("../award")]
    [InlineData("")]
    [InlineData("0000000009-x")]
    public async Task Read_OfWhatIsNotThere_IsNull(string id) => Assert.Null(await Open().ReadAsync(id, default));

    private static MailMessage Message(int number) => new($"{number}@award.test", "wang@example.cn", "王建国", $"奖 {number}", "文", "<p>文</p>", "zh-CN");

    private Outbox Open() => new(folder.Path, clock);
}
