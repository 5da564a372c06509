using AwardFunctions.Domain.Schemes;
using AwardFunctions.Orchestrations.Abstractions;
using AwardFunctions.Orchestrations.Audit;
using AwardFunctions.Orchestrations.Ports;
using AwardFunctions.Orchestrations.Signals;
using AwardFunctions.TestKit.Fakes;
using AwardFunctions.TestKit.Records;
using Moq;

namespace AwardFunctions.Orchestrations.Tests.Signals;

public sealed class SignalDeskTests
{
    private const string Partition = "matters";
    private const string Instance = "instance";
    private static readonly DateTimeOffset Now = new(2026, 3, 5, 1, 0, 0, TimeSpan.Zero);

    private readonly InMemoryRecordStore beneath = new();
    private readonly MortalRecordStore store;
    private readonly AuditLog log;
    private readonly Mock<IOrchestrationClient> client = new();
    private readonly SignalDesk desk;

    public SignalDeskTests()
    {
        store = new MortalRecordStore(beneath);
        log = new AuditLog(store);
        client.Setup(one => one.RaiseEventAsync(Instance, Changed.EventName, It.IsAny<object?>(), It.IsAny<CancellationToken>()))
            .Returns(() => store.IsDead ? Task.FromException<bool>(new IOException("The process died.")) : Task.FromResult(true));
        desk = new SignalDesk(store, new AuditPromises(store, log), client.Object, new CountedSecrets(), new TestClock(Now));
    }

    [Theory]
    [InlineData(0, false)] // before the intent is written
    [InlineData(1, false)] // before the change
    [InlineData(2, true)] // before the log has the entry
    [InlineData(3, true)] // before the promise is struck out
    [InlineData(4, true)] // before the intent is struck out
    public async Task Around_WhereverTheProcessDies_ChangeEntryAndSignalAreThereTogetherOrNotAtAll(int writes, bool changed)
    {
        store.DieAfter(writes);
        await Assert.ThrowsAsync<IOException>(() => ChangeAsync("first"));
        store.Revive();
        client.Invocations.Clear();

        await desk.SweepAsync(atStart: true, default);

        Assert.Equal(changed, await beneath.GetAsync(Partition, "first", default) is not null);
        Assert.Equal(changed ? ["first"] : [], await EntriesAsync());
        client.Verify(
            one => one.RaiseEventAsync(Instance, Changed.EventName, It.IsAny<object?>(), It.IsAny<CancellationToken>()), Times.Exactly(writes > 0 ? 1 : 0));
        Assert.Empty((await beneath.QueryAsync(RecordQuery.Prefix("signals", ""), default)).Records);
        Assert.Empty((await beneath.QueryAsync(RecordQuery.Prefix(Partition, "promised|"), default)).Records);
    }

    [Fact]
    public async Task Around_TwoAtOneInstantForOneInstance_NeitherIsLostWithTheOther()
    {
        store.DieAfter(2);
        await Assert.ThrowsAsync<IOException>(() => ChangeAsync("first"));
        store.Revive();

        await ChangeAsync("second");
        Assert.Equal(1, await desk.SweepAsync(atStart: true, default));

        Assert.Equal(["first", "second"], (await EntriesAsync()).Order(StringComparer.Ordinal));
    }

    [Fact]
    public async Task Around_ChangeRefused_LeavesNothingBehind()
    {
        await Assert.ThrowsAsync<InvalidOperationException>(
            () => desk.AroundAsync<bool>(Instance, () => throw new InvalidOperationException(), default, Partition));

        Assert.Equal(0, await desk.SweepAsync(atStart: true, default));
        client.VerifyNoOtherCalls();
    }

    private Task<bool> ChangeAsync(string what) => desk.AroundAsync(
        Instance,
        async () =>
        {
            var promise = new PromisedEntry("stream", new AuditEntry(Now, "someone@example.com", "changed", new LocalizedText(what, what)), what);
            await store.ApplyAsync(Partition, [new RecordChange.Insert(what, "{}"u8.ToArray()), promise.AsChange()], default);
            return true;
        },
        default,
        Partition);

    private async Task<List<string>> EntriesAsync()
    {
        var entries = new List<string>();
        await foreach (var record in log.ListAsync("stream"))
            entries.Add(record.Entry.What.En);
        return entries;
    }
}
