using System.Text;
using AwardFunctions.Orchestrations.Ports;
using Xunit;

namespace AwardFunctions.TestKit.Records;

/// <summary>What every record store promises. Inherit it and hand it a store; partitions are the test's own.</summary>
public abstract class RecordStoreContract
{
    private static readonly CancellationToken None = CancellationToken.None;
    private readonly string partition = $"p-{Guid.NewGuid():N}";

    protected abstract IRecordStore Store { get; }

    public static TheoryData<string> BadKeys => new("", "a/b", @"a\b", "a#b", "a?b", "a\tb", "a\0b", "a\u007Fb", "a\u0085b", new string('k', 513));

    [SkippableFact]
    public async Task Get_NothingThere_ReturnsNull() => Assert.Null(await Store.GetAsync(partition, "row", None));

    [SkippableFact]
    public async Task Insert_NewRow_IsReadBackWithItsETag()
    {
        var etags = await Apply(Insert("row", "{\"a\":1}"));

        var record = await Store.GetAsync(partition, "row", None);

        Assert.Equal((partition, "row", etags[0], "{\"a\":1}"), (record!.Partition, record.Row, record.ETag, Text(record)));
    }

    [SkippableFact]
    public async Task Insert_RowExists_ConflictsAndLeavesItAlone()
    {
        await Apply(Insert("row", "1"));

        var conflict = await Assert.ThrowsAsync<RecordConflictException>(() => Apply(Insert("row", "2")));

        Assert.Equal((partition, "row"), (conflict.Partition, conflict.Row));
        Assert.Equal("1", await Read("row"));
    }

    [SkippableFact]
    public async Task Put_WhetherOrNotThere_Writes()
    {
        await Apply(Put("row", "1"));
        await Apply(Put("row", "2"));

        Assert.Equal("2", await Read("row"));
    }

    [SkippableFact]
    public async Task Replace_CurrentETag_WritesAndGivesAnotherETag()
    {
        var first = (await Apply(Insert("row", "1")))[0]!;

        var second = (await Apply(Replace("row", first, "2")))[0]!;

        Assert.NotEqual(first, second);
        Assert.Equal("2", await Read("row"));
        Assert.Equal(second, (await Store.GetAsync(partition, "row", None))!.ETag);
    }

    [SkippableFact]
    public async Task Replace_StaleETag_Conflicts()
    {
        var first = (await Apply(Insert("row", "1")))[0]!;
        await Apply(Put("row", "2"));

        await Assert.ThrowsAsync<RecordConflictException>(() => Apply(Replace("row", first, "3")));

        Assert.Equal("2", await Read("row"));
    }

    [SkippableFact]
    public async Task Replace_RowGone_Conflicts()
    {
        var etag = (await Apply(Insert("row", "1")))[0]!;
        await Apply(Delete("row", etag));

        await Assert.ThrowsAsync<RecordConflictException>(() => Apply(Replace("row", etag, "2")));
    }

    [SkippableFact]
    public async Task Replace_RowDeletedAndWrittenAnew_ConflictsWithTheOldETag()
    {
        var old = (await Apply(Insert("row", "1")))[0]!;
        await Apply(Delete("row", old));
        await Apply(Insert("row", "1"));

        await Assert.ThrowsAsync<RecordConflictException>(() => Apply(Replace("row", old, "2")));
    }

    [SkippableFact]
    public async Task Delete_CurrentETag_RemovesAndReturnsNoETag()
    {
        var etag = (await Apply(Insert("row", "1")))[0]!;

        var result = await Apply(Delete("row", etag));

        Assert.Null(Assert.Single(result));
        Assert.Null(await Store.GetAsync(partition, "row", None));
    }

    [SkippableFact]
    public async Task Delete_StaleETag_Conflicts()
    {
        var stale = (await Apply(Insert("row", "1")))[0]!;
        await Apply(Put("row", "2"));

        await Assert.ThrowsAsync<RecordConflictException>(() => Apply(Delete("row", stale)));

        Assert.Equal("2", await Read("row"));
    }

    [SkippableFact]
    public async Task Delete_NothingThere_Conflicts()
    {
        var etag = (await Apply(Insert("other", "1")))[0]!;

        await Assert.ThrowsAsync<RecordConflictException>(() => Apply(Delete("row", etag)));
    }

    [SkippableFact]
    public async Task Batch_OneChangeConflicts_NothingIsWritten()
    {
        var etag = (await Apply(Insert("c", "1")))[0]!;
        await Apply(Insert("d", "1"));

        var conflict = await Assert.ThrowsAsync<RecordConflictException>(
            () => Apply(Insert("a", "1"), Put("b", "1"), Delete("c", etag), Insert("d", "2"), Put("e", "1")));

        Assert.Equal("d", conflict.Row);
        Assert.Equal(["c", "d"], await Rows(new RecordQuery(partition)));
    }

    [SkippableFact]
    public async Task Batch_AllKindsOfChange_ReturnsETagsInOrder()
    {
        var replaced = (await Apply(Insert("r", "1")))[0]!;
        var deleted = (await Apply(Insert("d", "1")))[0]!;

        var etags = await Apply(Put("p", "2"), Delete("d", deleted), Replace("r", replaced, "2"), Insert("i", "2"));

        Assert.Null(etags[1]);
        Assert.Equal(etags[0], (await Store.GetAsync(partition, "p", None))!.ETag);
        Assert.Equal(etags[2], (await Store.GetAsync(partition, "r", None))!.ETag);
        Assert.Equal(etags[3], (await Store.GetAsync(partition, "i", None))!.ETag);
    }

    [SkippableFact]
    public async Task Batch_OfAHundred_IsWrittenWhole()
    {
        await Apply([.. Enumerable.Range(0, 100).Select(number => Insert($"{number:000}", "1"))]);

        Assert.Equal(100, (await Rows(new RecordQuery(partition))).Count);
    }

    [SkippableFact]
    public async Task Batch_MoreThanAHundred_IsRefused()
    {
        var changes = Enumerable.Range(0, 101).Select(number => Insert($"{number:000}", "1")).ToArray();

        await Assert.ThrowsAsync<ArgumentException>(() => Apply(changes));

        Assert.Empty(await Rows(new RecordQuery(partition)));
    }

    [SkippableFact]
    public async Task Batch_MoreThanFourMebibytes_IsRefused()
    {
        var half = $"\"{new string('x', 2 * 1024 * 1024)}\"";

        await Assert.ThrowsAsync<ArgumentException>(() => Apply(Insert("a", half), Put("b", half)));

        Assert.Empty(await Rows(new RecordQuery(partition)));
    }

    [SkippableFact]
    public async Task Batch_SameRowTwice_IsRefused() =>
        await Assert.ThrowsAsync<ArgumentException>(() => Apply(Put("row", "1"), Put("row", "2")));

    [SkippableFact]
    public async Task Batch_Empty_ChangesNothing() => Assert.Empty(await Apply());

    [SkippableTheory]
    [MemberData(nameof(BadKeys))]
    public async Task Keys_OutsideTheRules_AreRefusedEverywhere(string key)
    {
        await Assert.ThrowsAsync<ArgumentException>(() => Store.ApplyAsync(key, [Insert("row", "1")], None));
        await Assert.ThrowsAsync<ArgumentException>(() => Apply(Insert(key, "1")));
        await Assert.ThrowsAsync<ArgumentException>(() => Store.GetAsync(partition, key, None));
        await Assert.ThrowsAsync<ArgumentException>(() => Store.GetAsync(key, "row", None));
        await Assert.ThrowsAsync<ArgumentException>(() => Store.QueryAsync(new RecordQuery(key), None));
    }

    [SkippableFact]
    public async Task Keys_WithHalfACharacter_AreRefused()
    {
        await Assert.ThrowsAsync<ArgumentException>(() => Apply(Insert("a\uD842", "1")));
        await Assert.ThrowsAsync<ArgumentException>(() => Apply(Insert("\uDFB7\uD842", "1")));
    }

    [SkippableFact]
    public async Task Query_BetweenHalvesOfCharacters_IsInOrdinalOrder()
    {
        await Apply(Insert("a\uD842\uDFB7", "1"), Insert("a\uD843\uDC00", "1"), Insert("a\uE000", "1"));

        Assert.Equal(["a\uD842\uDFB7"], await Rows(RecordQuery.Prefix(partition, "a\uD842")));
        Assert.Equal(["a\uD843\uDC00", "a\uE000"], await Rows(new RecordQuery(partition, FromRow: "a\uD842\uDFB8\uDC00")));
        Assert.Equal(["a\uE000"], await Rows(new RecordQuery(partition, FromRow: "a\uDFFF")));
    }

    [SkippableTheory]
    [InlineData("安阳县县长质量奖")]
    [InlineData("2026-03-05T00:00:00|豫")]
    [InlineData("a b%c+d&e=f'g\"h;i,j.k~l*m(n)o[p]q{r}s<t>u|v:w@x!y$z^_`-")]
    [InlineData("𠮷野家（分店）")]
    [InlineData("' OR 1=1 --")]
    public async Task Keys_WithinTheRules_AreKeptAsTheyAre(string key)
    {
        await Apply(Insert(key, "1"));

        Assert.Equal(key, (await Store.GetAsync(partition, key, None))!.Row);
        Assert.Equal([key], await Rows(RecordQuery.Prefix(partition, key[..2])));
    }

    [SkippableFact]
    public async Task Keys_OfFiveHundredAndTwelveCharacters_AreKept()
    {
        var key = new string('奖', 512);

        await Apply(Insert(key, "1"));

        Assert.Equal("1", await Read(key));
    }

    [SkippableFact]
    public async Task Keys_DifferingInCase_AreDifferentRows()
    {
        await Apply(Insert("Row", "1"), Insert("row", "2"));

        Assert.Equal("1", await Read("Row"));
    }

    [SkippableFact]
    public async Task Value_WithChineseText_IsReadBackByteForByte()
    {
        const string Json = "{\"名称\":\"安阳市𠮷祥“卓越”质量有限公司\",\"note\":\"\\u0000 \\\"x\\\" 🏆\"}";

        await Apply(Insert("row", Json));

        Assert.Equal(Json, await Read("row"));
    }

    [SkippableFact]
    public async Task Query_WholePartition_IsInOrdinalOrder()
    {
        // Ordinal order is by UTF-16 unit: '𠮷' (a surrogate pair from U+D842) stands before '（' (U+FF08).
        string[] expected = ["10", "9", "A", "Z", "a", "b", "ä", "中", "𠮷", "（"];
        await Apply([.. expected.Reverse().Select(row => Insert(row, "1"))]);

        Assert.Equal(expected, await Rows(new RecordQuery(partition)));
    }

    [SkippableFact]
    public async Task Query_Prefix_ReturnsOnlyWhatBeginsWithIt()
    {
        await Apply(Insert("due|1", "1"), Insert("due|2", "1"), Insert("du", "1"), Insert("due}", "1"), Insert("Due|3", "1"));

        Assert.Equal(["due|1", "due|2"], await Rows(RecordQuery.Prefix(partition, "due|")));
    }

    [SkippableFact]
    public async Task Query_Range_IncludesItsStartAndExcludesItsEnd()
    {
        await Apply(Insert("a", "1"), Insert("b", "1"), Insert("c", "1"), Insert("d", "1"));

        Assert.Equal(["b", "c"], await Rows(new RecordQuery(partition, "b", "d")));
        Assert.Equal(["c", "d"], await Rows(new RecordQuery(partition, FromRow: "bb")));
        Assert.Equal(["a"], await Rows(new RecordQuery(partition, ToRow: "b")));
    }

    [SkippableFact]
    public async Task Query_OtherPartition_IsNotSeen()
    {
        await Apply(Insert("row", "1"));

        Assert.Empty(await Rows(new RecordQuery(partition + "x")));
        Assert.Empty(await Rows(new RecordQuery(partition[..^1])));
    }

    [SkippableTheory]
    [InlineData(1, 5)]
    [InlineData(2, 3)]
    [InlineData(5, 1)]
    [InlineData(1000, 1)]
    public async Task Query_PageByPage_ReturnsEveryRowOnce(int take, int expectedPages)
    {
        await Apply([.. Enumerable.Range(1, 5).Select(number => Insert($"r{number}", "1")), Insert("s", "1")]);

        var rows = new List<string>();
        var pages = 0;
        for (RecordQuery? next = RecordQuery.Prefix(partition, "r", take); next is not null; pages++)
        {
            var page = await Store.QueryAsync(next, None);
            rows.AddRange(page.Records.Select(record => record.Row));
            next = page.Continuation is null ? null : next with { Continuation = page.Continuation };
        }

        Assert.Equal(["r1", "r2", "r3", "r4", "r5"], rows);
        Assert.Equal(expectedPages, pages);
    }

    [SkippableFact]
    public async Task Query_RowsWrittenAndRemovedBetweenPages_SkipsNoneOfTheOthers()
    {
        var etags = await Apply(Insert("a", "1"), Insert("b", "1"), Insert("d", "1"));
        var first = await Store.QueryAsync(new RecordQuery(partition, Take: 2), None);
        await Apply(Delete("b", etags[1]!), Insert("c", "1"));

        var second = await Store.QueryAsync(new RecordQuery(partition, Take: 2, Continuation: first.Continuation), None);

        Assert.Equal(["c", "d"], second.Records.Select(record => record.Row));
    }

    [SkippableTheory]
    [InlineData(0)]
    [InlineData(1001)]
    public async Task Query_PageSizeOutOfBounds_IsRefused(int take) =>
        await Assert.ThrowsAsync<ArgumentException>(() => Store.QueryAsync(new RecordQuery(partition, Take: take), None));

    [SkippableFact]
    public async Task Insert_ManyWritersAtOnce_ExactlyOneWins()
    {
        var wins = await Task.WhenAll(Enumerable.Range(0, 32).Select(writer => Task.Run(() => Succeeds(Insert("row", $"{writer}")))));

        var winner = Assert.Single(Enumerable.Range(0, 32), writer => wins[writer]);
        Assert.Equal($"{winner}", await Read("row"));
    }

    [SkippableFact]
    public async Task Replace_ManyWritersWithTheSameETag_ExactlyOneWins()
    {
        var etag = (await Apply(Insert("row", "start")))[0]!;

        var wins = await Task.WhenAll(Enumerable.Range(0, 32).Select(writer => Task.Run(() => Succeeds(Replace("row", etag, $"{writer}")))));

        var winner = Assert.Single(Enumerable.Range(0, 32), writer => wins[writer]);
        Assert.Equal($"{winner}", await Read("row"));
    }

    [SkippableFact]
    public async Task Update_ManyAtOnce_LosesNone()
    {
        await Task.WhenAll(Enumerable.Range(0, 16).Select(_ => Task.Run(
            () => Store.UpdateAsync<Tally>(partition, "row", tally => new Tally((tally?.Count ?? 0) + 1), None))));

        Assert.Equal(16, (await Store.FindAsync<Tally>(partition, "row", None))!.Value.Count);
    }

    [SkippableFact]
    public async Task ListAll_SeveralPartitions_GivesEverythingInOrdinalOrder()
    {
        string[] partitions = [$"{partition}|县长质量奖", $"{partition}|a", $"{partition}|B"];
        foreach (var one in partitions)
            await Store.ApplyAsync(one, [Insert("行", "{\"名称\":\"安阳\"}"), Insert("b", "1"), Insert("B", new string('9', 70_000))], None);

        var all = new List<string>();
        await foreach (var record in ((IRecordArchive)Store).ListAllAsync(None))
        {
            if (record.Partition.StartsWith(partition, StringComparison.Ordinal))
                all.Add($"{record.Partition}/{record.Row}: {Text(record)}");
        }

        Assert.Equal(
            partitions.Order(StringComparer.Ordinal).SelectMany(one => new[] { $"{one}/B: {new string('9', 70_000)}", $"{one}/b: 1", $"{one}/行: {{\"名称\":\"安阳\"}}" }),
            all);
    }

    private static RecordChange Insert(string row, string json) => new RecordChange.Insert(row, Encoding.UTF8.GetBytes(json));

    private static RecordChange Put(string row, string json) => new RecordChange.Put(row, Encoding.UTF8.GetBytes(json));

    private static RecordChange Replace(string row, string etag, string json) => new RecordChange.Replace(row, etag, Encoding.UTF8.GetBytes(json));

    private static RecordChange Delete(string row, string etag) => new RecordChange.Delete(row, etag);

    private static string Text(StoredRecord record) => Encoding.UTF8.GetString(record.Json.Span);

    private Task<IReadOnlyList<string?>> Apply(params RecordChange[] changes) => Store.ApplyAsync(partition, changes, None);

    private async Task<bool> Succeeds(RecordChange change)
    {
        try
        {
            await Apply(change);
            return true;
        }
        catch (RecordConflictException)
        {
            return false;
        }
    }

    private async Task<string> Read(string row) => Text((await Store.GetAsync(partition, row, None))!);

    private async Task<IReadOnlyList<string>> Rows(RecordQuery query) =>
        [.. (await Store.QueryAsync(query, None)).Records.Select(record => record.Row)];

    private sealed record Tally(int Count);
}
