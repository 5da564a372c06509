using AwardFunctions.Orchestrations.Applications;
using AwardFunctions.Orchestrations.Approvals;
using AwardFunctions.Orchestrations.Cycles;
using AwardFunctions.Orchestrations.Honours;
using AwardFunctions.Orchestrations.Publicity;
using AwardFunctions.TestKit.Flows;

namespace AwardFunctions.Standalone.Tests.Cycles;

/// <summary>Turns that a cycle may take, moved to a fresh folder and a fresh engine after each.</summary>
public sealed class MovedCycleTests
{
    private static readonly DateOnly Announce = new(2026, 4, 8);
    private static readonly DateOnly Closes = new(2026, 4, 30);

    [Fact]
    public async Task List_SentBack_IsDeliberatedAgainAfterAMove()
    {
        await using var award = await RunningAward.StartAsync(Announce);
        var (cycle, first, second) = await award.RankedAsync(Announce, Closes);
        await award.ResolveAsync(cycle, (first, "award"), (second, "award"));
        var flow = new MovedAward(award).Flow;

        await flow.DecideAsync(cycle, DecisionKinds.List, DecisionActions.Return, "第二名得分偏低，请再议");
        await award.ResolveAsync(cycle, (first, "award"), (second, "none"));
        await flow.DecideAsync(cycle, DecisionKinds.List, DecisionActions.Approve);

        var units = await flow.Get<UnitList>().OfAsync(cycle, null, default);
        Assert.Equal([(first, UnitState.Proposed), (second, UnitState.Out)], units.Select(unit => (unit.ApplicationId, unit.State)));
    }

    [Fact]
    public async Task Objection_Upheld_TakesTheUnitOffTheListAfterAMove()
    {
        await using var award = await RunningAward.StartAsync(Announce);
        var (cycle, first, second) = await award.ApprovedAsync(Announce, Closes);
        var flow = new MovedAward(award).Flow;
        await flow.AdvanceToAsync(new DateOnly(2026, 5, 6));
        await flow.DecideAsync(cycle, DecisionKinds.Posting, DecisionActions.Posted, values: ("posted:news-media", "2026-05-06"));
        var list = Assert.Single(await flow.Get<PublicityDesk>().CurrentAsync(default));
        AwardFlow.Value(await flow.Get<PublicityDesk>().ObjectAsync(new(list.Publicity.Id, first, "市民", "c@example.com", "隐瞒处罚"), [], default));
        await flow.RestAsync();
        await flow.DecideAsync(cycle, DecisionKinds.Objection, DecisionActions.Uphold, "查实有行政处罚");
        await flow.AdvanceToAsync(new DateOnly(2026, 5, 21));
        await flow.DecideAsync(cycle, DecisionKinds.Removal, DecisionActions.Remove, "取消资格", first);
        await flow.DecideAsync(cycle, DecisionKinds.Decision, DecisionActions.Confer, values: [("documentNumber", "安县政〔2026〕9号"), ("documentDate", "2026-05-21")]);
        await flow.DecideAsync(cycle, DecisionKinds.HandOver, DecisionActions.HandedOver, values: ("handedOverOn", "2026-05-21"));

        Assert.Equal(second, Assert.Single(await flow.Get<HonourDesk>().ListAsync(default)).ApplicationId);
        Assert.Equal(UnitState.Out, (await flow.Get<UnitList>().OfAsync(cycle, [first], default)).Single().State);
        Assert.Equal(CycleState.Closed, (await flow.Get<CycleArchive>().OpenAsync(cycle, default)).Cycle.State);
    }

    [Fact]
    public async Task Correction_NotMadeInTime_IsRefusedAfterAMove()
    {
        await using var award = await RunningAward.StartAsync(Announce);
        var cycle = await award.AnnouncedAsync(Announce, Closes);
        var flow = new MovedAward(award).Flow;
        var id = await flow.PrepareAsync(cycle, SampleApplicant.Number(1));
        await flow.SubmitAsync(id, SampleApplicant.Number(1).Email);
        await flow.AdvanceToAsync(new DateOnly(2026, 4, 24));
        await flow.DecideAsync(cycle, DecisionKinds.Check, DecisionActions.Return, "缺章", id, ("items", "application-form"));

        await flow.AdvanceToAsync(new DateOnly(2026, 5, 6), 23, 59);
        Assert.Equal(ApplicationState.Returned, (await flow.Get<ApplicationBook>().ReadAsync(id, default)).State);
        await flow.AdvanceToAsync(new DateOnly(2026, 5, 7), 0);

        Assert.Equal(ApplicationState.Refused, (await flow.Get<ApplicationBook>().ReadAsync(id, default)).State);
        Assert.Equal(CycleState.Closed, (await flow.Get<CycleArchive>().OpenAsync(cycle, default)).Cycle.State);
    }
}
