using System.Text;
using AwardFunctions.Domain.Schemes;
using AwardFunctions.Orchestrations.Audit;
using AwardFunctions.Orchestrations.Ports;
using AwardFunctions.TestKit.Records;

namespace AwardFunctions.Orchestrations.Tests.Audit;

public sealed class AuditLogTests
{
    private const string Stream = "AY-2026";

    private readonly InMemoryRecordStore store = new();

    private AuditLog Log => new(store);

    [Fact]
    public async Task Append_EntryAfterEntry_ChainsThem()
    {
        await AppendAsync(3);

        var records = await ListAsync();
        Assert.Equal([1L, 2L, 3L], records.Select(record => record.Sequence));
        Assert.Equal(records[0].Hash, records[1].PreviousHash);
        Assert.Equal(records[1].Hash, records[2].PreviousHash);
        Assert.Equal(new AuditVerdict(3, null, records[2].Hash), await Log.VerifyAsync(Stream, default));
    }

    [Fact]
    public async Task Append_AgainUnderTheSameKey_ReturnsWhatWasAppended()
    {
        var first = await Log.AppendAsync(Stream, Entry(1), "key/with#odd?characters", default);
        var second = await Log.AppendAsync(Stream, Entry(2), "key/with#odd?characters", default);

        Assert.Equal(first.Hash, second.Hash);
        Assert.Single(await ListAsync());
    }

    [Fact]
    public async Task Append_ManyAtOnce_LosesNoneAndStaysIntact()
    {
        await Task.WhenAll(Enumerable.Range(0, 50).Select(number => Task.Run(() => Log.AppendAsync(Stream, Entry(number), $"key-{number % 25}", default))));

        var verdict = await Log.VerifyAsync(Stream, default);
        Assert.True(verdict.IsIntact);
        Assert.Equal(25, verdict.Entries);
    }

    [Fact]
    public async Task Verify_OfManyPages_WalksThemAll()
    {
        await AppendAsync(1500);

        Assert.Equal(1500, (await Log.VerifyAsync(Stream, default)).Entries);
    }

    [Fact]
    public async Task Verify_OfAnEmptyStream_IsIntact() => Assert.Equal(0, (await Log.VerifyAsync("none", default)).Entries);

    [Theory]
    [InlineData("li@example.cn", "wang@example.cn")] // who did it
    [InlineData("2026-03-02", "2026-03-01")] // when
    [InlineData("事项二", "事项乙")] // what
    [InlineData("\"score\":\"2\"", "\"score\":\"9\"")] // a fact
    [InlineData("\"entry\":{", "\"entry\":{\"added\":true,")] // a member we do not know
    public async Task Verify_AfterAnEntryWasChanged_NamesIt(string from, string to)
    {
        await AppendAsync(4);
        await TamperAsync(2, json => json.Replace(from, to, StringComparison.Ordinal));

        AssertBroken(2, await Log.VerifyAsync(Stream, default));
    }

    [Fact]
    public async Task Verify_AfterAChangeWithAFreshHash_NamesTheNextEntry()
    {
        await AppendAsync(4);
        var forged = new InMemoryRecordStore();
        await new AuditLog(forged).AppendAsync(Stream, Entry(1), "key-1", default);
        var other = await new AuditLog(forged).AppendAsync(Stream, Entry(9), "key-2", default);
        await TamperAsync(2, _ => Encoding.UTF8.GetString(RecordStoreExtensions.ToJson(other).Span));

        AssertBroken(3, await Log.VerifyAsync(Stream, default));
    }

    [Theory]
    [InlineData(1, 1)]
    [InlineData(2, 2)]
    [InlineData(4, 4)] // cut off at the end: the head tells
    public async Task Verify_AfterAnEntryWasRemoved_NamesItsPlace(long removed, long expected)
    {
        await AppendAsync(4);
        var row = $"entry|{removed:D12}";
        var record = await store.GetAsync("audit|" + Stream, row, default);
        await store.ApplyAsync("audit|" + Stream, [new RecordChange.Delete(row, record!.ETag)], default);

        AssertBroken(expected, await Log.VerifyAsync(Stream, default));
    }

    [Fact]
    public async Task Verify_AfterAnEntryWasPutInPastTheHead_NamesIt()
    {
        await AppendAsync(2);
        var longer = new InMemoryRecordStore();
        for (var number = 1; number <= 3; number++)
            await new AuditLog(longer).AppendAsync(Stream, Entry(number), $"key-{number}", default);
        var third = await longer.GetAsync("audit|" + Stream, "entry|000000000003", default);
        await store.ApplyAsync("audit|" + Stream, [new RecordChange.Insert(third!.Row, third.Json)], default);

        AssertBroken(3, await Log.VerifyAsync(Stream, default));
    }

    [Fact]
    public async Task Verify_OfWhatIsNoJson_NamesIt()
    {
        await AppendAsync(2);
        await TamperAsync(1, _ => "{");

        AssertBroken(1, await Log.VerifyAsync(Stream, default));
    }

    private static void AssertBroken(long expected, AuditVerdict verdict) =>
        Assert.Equal((false, expected, expected - 1), (verdict.IsIntact, verdict.FirstBroken!.Value, verdict.Entries));

    private static AuditEntry Entry(int number) => new(
        new DateTimeOffset(2026, 3, 2, 1, 0, 0, TimeSpan.Zero), "li@example.cn", "scores-entered",
        new LocalizedText($"事项{"〇一二三四五六七八九"[number % 10]}", $"Matter {number}"), null, "AY-2026-0003",
        new Dictionary<string, string> { ["score"] = $"{number}", ["form"] = "abc" });

    private async Task AppendAsync(int count)
    {
        for (var number = 1; number <= count; number++)
            await Log.AppendAsync(Stream, Entry(number), $"key-{number}", default);
    }

    private async Task TamperAsync(long sequence, Func<string, string> change)
    {
        var record = (await store.GetAsync("audit|" + Stream, $"entry|{sequence:D12}", default))!;
        var before = Encoding.UTF8.GetString(record.Json.Span);
        var after = change(before);
        Assert.NotEqual(before, after);
        await store.ApplyAsync("audit|" + Stream, [new RecordChange.Replace(record.Row, record.ETag, Encoding.UTF8.GetBytes(after))], default);
    }

    private async Task<List<AuditRecord>> ListAsync()
    {
        var records = new List<AuditRecord>();
        await foreach (var record in Log.ListAsync(Stream))
            records.Add(record);
        return records;
    }
}
