using AwardFunctions.Domain.Calendars;
using AwardFunctions.Domain.Schemes;
using AwardFunctions.Orchestrations.Applications;
using AwardFunctions.Orchestrations.Cycles;
using AwardFunctions.Orchestrations.Ports;
using AwardFunctions.Orchestrations.Reviews;
using AwardFunctions.Orchestrations.Scores;
using AwardFunctions.TestKit.Records;

namespace AwardFunctions.Orchestrations.Tests.Scores;

public sealed class UnitRankingTests
{
    private const string Cycle = "HY-2026";
    private readonly InMemoryRecordStore store = new();

    [Fact]
    public async Task Rank_UnitWithoutATerm_WaitsAndNamesUnitAndTerm()
    {
        await UnitAsync("001", "甲公司", ApplicantKind.Organisation, ("material", 700), ("site", 800), ("satisfaction", 90));
        await UnitAsync("002", "乙公司", ApplicantKind.Organisation, ("material", 700), ("site", 800));

        var standing = await RankAsync();

        Assert.False(standing.IsComplete);
        Assert.Equal("不能排序：乙公司缺少「市场（顾客）满意度」得分", standing.Waiting!.Zh);
        Assert.Equal(standing.Waiting.Zh, Assert.Single(await new StageBook(store).ListAsync(Cycle, default)).Note!.Zh);
        Assert.All(await new UnitList(store).OfAsync(Cycle, null, default), unit => Assert.Null(unit.Position));
    }

    [Fact]
    public async Task Rank_TermOfOrganisationsOnly_IsNotAskedOfIndividuals()
    {
        await UnitAsync("001", "甲公司", ApplicantKind.Organisation, ("material", 700), ("site", 800), ("satisfaction", 90));
        await UnitAsync("002", "陈师傅", ApplicantKind.Individual, ("material", 900), ("site", 900));

        Assert.True((await RankAsync()).IsComplete);

        // 700 × .4 + 800 × .5 + 90 × 1; the weights of 40 and 50 in proportion leave an individual's 900 as they are.
        Assert.Equal([770m, 900m], (await new UnitList(store).OfAsync(Cycle, null, default)).OrderBy(unit => unit.ApplicationId).Select(unit => unit.Score!.Value));
    }

    [Fact]
    public async Task Rank_UnitThatIsOut_IsLeftOut()
    {
        await UnitAsync("001", "甲公司", ApplicantKind.Organisation, ("material", 700), ("site", 800), ("satisfaction", 90));
        await UnitAsync("002", "乙公司", ApplicantKind.Organisation);
        await new UnitList(store).MoveAsync(Cycle, [$"{Cycle}-002"], UnitState.Out, default);

        Assert.True((await RankAsync()).IsComplete);

        Assert.Equal([1, null], (await new UnitList(store).OfAsync(Cycle, null, default)).Select(unit => unit.Position));
    }

    private async Task UnitAsync(string number, string name, ApplicantKind kind, params (string Component, decimal Score)[] scores)
    {
        var id = $"{Cycle}-{number}";
        await store.PutAsync($"cycle|{Cycle}", $"unit|{id}", new UnitRecord(id, name, UnitState.InReview), default);
        await store.PutAsync(
            $"application|{id}", "application",
            new ApplicationRecord(id, Cycle, "a@b.test", kind, "production", false, false, name, "", new Dictionary<string, decimal>(), ApplicationState.Eligible, 0, default), default);
        foreach (var (component, score) in scores)
            await new ComponentScoreBook(store).PutAsync(Cycle, new ComponentScoreRecord(id, component, score, "ranking", "测试", null, "office@county.test", default), default);
    }

    private async Task<RankingStanding> RankAsync()
    {
        var scheme = SchemeLibrary.Embedded.Find("HY")!;
        var index = scheme.Stages.ToList().FindIndex(stage => stage is RankingStage);
        var day = new DateOnly(2026, 9, 1);
        await store.PutAsync($"cycle|{Cycle}", $"stage|{index:D2}", new StageRecord("ranking", index, day, day, StageState.Open), default);
        var dossier = new CycleDossier(
            new CycleRecord(Cycle, "HY", "", 2026, day, day, day, CycleState.Running, "office@county.test", default), scheme, WorkingDayCalendar.Embedded, new SchemeZone(scheme.TimeZone));
        var ranking = new UnitRanking(
            store, new UnitScores(new ReviewBook(store), new ComponentScoreBook(store)), new UnitList(store), new ApplicationBook(store), new StageBook(store), new RankedList(store));
        return await ranking.RankAsync(dossier, new StageRun(Cycle, "ranking", "all", 0, null), default);
    }
}
