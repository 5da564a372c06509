using AwardFunctions.Domain.Schemes;
using AwardFunctions.Orchestrations.Accounts;
using AwardFunctions.Orchestrations.Approvals;
using AwardFunctions.Orchestrations.Cycles;
using AwardFunctions.Orchestrations.Publicity;
using AwardFunctions.Orchestrations.Schemes;
using AwardFunctions.TestKit.Flows;

namespace AwardFunctions.Standalone.Tests.Cycles;

/// <summary>A body that confirms the winners after publicity, and for each unit that was held once more.</summary>
public sealed class ConfirmationTests : IAsyncLifetime
{
    private static readonly DateOnly Announce = new(2026, 4, 1);
    private RunningAward award = null!;
    private string cycle = "", first = "", second = "", objection = "";

    /// <summary>Two on the list; an objection holds the second, the first is cleared.</summary>
    public async Task InitializeAsync()
    {
        award = await RunningAward.StartAsync(Announce);
        var scheme = (await award.Flow.Get<SchemeShelf>().FindAsync("AY", default))!;
        var plenary = scheme.Stages.OfType<DeliberationStage>().Single();
        await award.Flow.Get<SchemeShelf>().InstallAsync(
            scheme with { Stages = [.. scheme.Stages.SelectMany(stage => stage is PublicityStage ? new[] { stage, plenary with { Id = "confirmation", Confirms = true } } : [stage])] },
            "test", DateTimeOffset.UnixEpoch, default);
        (cycle, first, second) = await award.ApprovedAsync(Announce, new DateOnly(2026, 4, 20));
        await award.Flow.AdvanceToAsync(new DateOnly(2026, 5, 6));
        await award.Flow.DecideAsync(cycle, DecisionKinds.Posting, DecisionActions.Posted, values: ("posted:news-media", "2026-05-06"));
        var list = Assert.Single(await award.Flow.Get<PublicityDesk>().CurrentAsync(default));
        objection = AwardFlow.Value(await award.Flow.Get<PublicityDesk>().ObjectAsync(
            new ObjectionForm(list.Publicity.Id, second, "市民甲", "citizen@example.com", "数据不实"), [], default)).Id;
        await award.Flow.AdvanceToAsync(new DateOnly(2026, 5, 21), 0);
    }

    public async Task DisposeAsync() => await award.DisposeAsync();

    [Fact]
    public async Task Batches_AreConfirmedEachByItself_TheHeldOneWithTheFindingBeforeTheBody()
    {
        var cleared = Assert.Single(await PendingAsync());
        Assert.Equal([first], cleared.Sheet.Units.Select(unit => unit.ApplicationId));
        await award.ResolveAsync(cycle);
        Assert.Equal(DecisionKinds.Decision, Assert.Single(await PendingAsync(DecisionKinds.Decision)).Order.Kind);

        await award.Flow.DecideAsync(cycle, DecisionKinds.Objection, DecisionActions.Dismiss, "经核查，数据属实", objection);
        var held = Assert.Single(await PendingAsync());
        Assert.Equal([second], held.Sheet.Units.Select(unit => unit.ApplicationId));
        Assert.Contains(held.Sheet.Facts, fact => fact.Value.Zh == "不成立。经核查，数据属实");
        await award.ResolveAsync(cycle);

        Assert.Equal(2, (await PendingAsync(DecisionKinds.Decision)).Count);
        Assert.All(await UnitsAsync(), unit => Assert.Equal(UnitState.Cleared, unit.State));
    }

    [Fact]
    public async Task Drop_NeedsAReason_AndEndsTheUnitsWay()
    {
        var asked = Assert.Single(await PendingAsync());
        var (_, values) = await award.Flow.MeetingAsync(asked, (first, DeliberationDecision.None));
        values[$"reason:{first}"] = "";
        var refusal = (await award.Flow.Get<ApprovalDesk>().DecideAsync(
            asked.Id, await award.Flow.PersonAsync(People.Committee), new DecisionTaken(DecisionActions.Resolve, "", values, asked.SubjectHash), default)).Refusal!;
        Assert.Equal(($"reason:{first}", "15"), (refusal.Field, refusal.Citation!.Article));

        await award.ResolveAsync(cycle, (first, DeliberationDecision.None));

        var dropped = (await UnitsAsync()).Single(unit => unit.ApplicationId == first);
        Assert.Equal((UnitState.Out, "评审委员会未予确认：经审议不予确认"), (dropped.State, dropped.Note!.Zh));
        Assert.Equal(UnitState.Held, (await UnitsAsync()).Single(unit => unit.ApplicationId == second).State);
        Assert.Empty(await PendingAsync(DecisionKinds.Decision));
    }

    private Task<IReadOnlyList<UnitRecord>> UnitsAsync() => award.Flow.Get<UnitList>().OfAsync(cycle, null, default);

    private async Task<IReadOnlyList<ApprovalRecord>> PendingAsync(string kind = DecisionKinds.Deliberation) =>
        [.. (await award.Flow.Get<ApprovalDesk>().ListAsync(cycle, default)).Where(one => one.Decision is null && one.Order.Kind == kind)];
}
