using AwardFunctions.Domain.Review;
using AwardFunctions.Domain.Schemes;
using AwardFunctions.Orchestrations.Cycles;
using AwardFunctions.Orchestrations.Ports;
using AwardFunctions.Orchestrations.Reviews;
using AwardFunctions.TestKit.Records;

namespace AwardFunctions.Orchestrations.Tests.Reviews;

public sealed class RankedListTests
{
    private const string Cycle = "HY-2026";
    private readonly InMemoryRecordStore store = new();
    private readonly RankedList list;

    public RankedListTests() => list = new RankedList(store);

    [Fact]
    public async Task Lines_OfTheMiddle_AreThoseAskedForWithTheirUnitsAsTheyStandNow()
    {
        await RankAsync(120);
        await PutUnitAsync(60, UnitState.Out);

        var lines = await list.LinesAsync(Cycle, 51, 100, default);

        Assert.Equal(Enumerable.Range(51, 50).Select(IdOf), lines.Select(line => line.Unit.ApplicationId));
        Assert.Equal(UnitState.Out, lines[9].Unit.State);
        Assert.Equal(120, (await list.FindAsync(Cycle, default))!.Count);
    }

    [Fact]
    public async Task Field_OfAllLines_IsTheirRange()
    {
        await RankAsync(3);

        Assert.Equal([new CategoryRange("4.1", 1, 2, 3)], (await list.FindAsync(Cycle, default))!.Field);
    }

    [Fact]
    public async Task LineOf_SomeoneOnAnotherPage_IsFound()
    {
        await RankAsync(120);

        Assert.Equal(IdOf(117), (await list.LineOfAsync(Cycle, IdOf(117), default))!.Unit.ApplicationId);
        Assert.Null(await list.LineOfAsync(Cycle, "HY-2026-999", default));
    }

    [Fact]
    public async Task Write_AFormerRankingWithMore_ShowsOnlyTheNew()
    {
        await RankAsync(5);
        await RankAsync(2);

        Assert.Equal(2, (await list.FindAsync(Cycle, default))!.Count);
    }

    private static string IdOf(int number) => $"{Cycle}-{number:D3}";

    private async Task RankAsync(int count)
    {
        for (var number = 1; number <= count; number++)
            await PutUnitAsync(number, UnitState.InReview);
        await list.WriteAsync(
            Cycle,
            [.. Enumerable.Range(1, count).Select(number => new RankedLine(
                IdOf(number), new CombinedScore(900 - number, []), [new CategoryPoints("4.1", new LocalizedText("领导", "Leadership"), number, 110)], null, false))],
            default);
    }

    private Task PutUnitAsync(int number, UnitState state) =>
        store.PutAsync($"cycle|{Cycle}", $"unit|{IdOf(number)}", new UnitRecord(IdOf(number), $"单位{number}", state, number), default);
}
