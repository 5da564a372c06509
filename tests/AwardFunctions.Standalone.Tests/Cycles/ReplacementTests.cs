using AwardFunctions.Orchestrations.Approvals;
using AwardFunctions.Orchestrations.Committee;
using AwardFunctions.Orchestrations.Cycles;
using AwardFunctions.Orchestrations.Publicity;
using AwardFunctions.TestKit.Flows;

namespace AwardFunctions.Standalone.Tests.Cycles;

/// <summary>A place that an upheld objection frees: the next in rank takes it and walks on by itself, or it stays vacant.</summary>
public sealed class ReplacementTests : IAsyncLifetime
{
    private static readonly DateOnly Announce = new(2026, 4, 1);
    private RunningAward award = null!;
    private string cycle = "", first = "", second = "", third = "";

    /// <summary>Three candidates, two on the list; the first has been taken off it.</summary>
    public async Task InitializeAsync()
    {
        award = await RunningAward.StartAsync(Announce);
        cycle = await award.AnnouncedAsync(Announce, new DateOnly(2026, 4, 20));
        (first, second, third) = (await award.EligibleAsync(cycle, 1), await award.EligibleAsync(cycle, 2), await award.EligibleAsync(cycle, 3));
        await award.Flow.AdvanceToAsync(new DateOnly(2026, 4, 21));
        foreach (var stage in new[] { "material-review", "site-review" })
            await award.Flow.ReviewAsync(cycle, stage, id => id == first ? 90 : id == second ? 80 : 70);
        await award.Flow.DecideAsync(cycle, DecisionKinds.Ranking, DecisionActions.Confirm, values: ("candidates", $"{first},{second},{third}"));
        await award.ResolveAsync(cycle, (first, "award"), (second, "nominee"));
        await ApproveAsync();
        await award.Flow.AdvanceToAsync(new DateOnly(2026, 5, 6));
        await award.Flow.DecideAsync(cycle, DecisionKinds.Posting, DecisionActions.Posted, values: ("posted:news-media", "2026-05-06"));
        var list = Assert.Single(await award.Flow.Get<PublicityDesk>().CurrentAsync(default));
        var objection = AwardFlow.Value(await award.Flow.Get<PublicityDesk>().ObjectAsync(
            new ObjectionForm(list.Publicity.Id, first, "市民甲", "citizen@example.com", "数据不实"), [], default)).Id;
        await award.Flow.RestAsync();
        await award.Flow.DecideAsync(cycle, DecisionKinds.Objection, DecisionActions.Uphold, "经核查属实", objection);
        await award.Flow.AdvanceToAsync(new DateOnly(2026, 5, 21), 0);
        Assert.Empty(await PendingAsync(DecisionKinds.Replacement));
        await award.Flow.DecideAsync(cycle, DecisionKinds.Removal, DecisionActions.Remove, "异议成立");
    }

    public async Task DisposeAsync() => await award.DisposeAsync();

    [Fact]
    public async Task Next_Proposed_WalksOnByItselfFromTheDeputyHead()
    {
        var offered = Assert.Single(await PendingAsync(DecisionKinds.Replacement));
        Assert.Equal([third], offered.Sheet.Units.Select(unit => unit.ApplicationId));
        Assert.Equal(["award", "none"], offered.Sheet.Inputs.Single(input => input.Id == $"tier:{third}").Choices.Select(choice => choice.Value));
        await award.ResolveAsync(cycle, (third, "award"));

        Assert.Equal("deputy-head", Assert.Single(await PendingAsync(DecisionKinds.List)).Order.StageId);
        await ApproveAsync();
        await award.Flow.AdvanceToAsync(new DateOnly(2026, 5, 25));
        await award.Flow.DecideAsync(cycle, DecisionKinds.Posting, DecisionActions.Posted, values: ("posted:news-media", "2026-05-25"));
        var list = Assert.Single(await award.Flow.Get<PublicityDesk>().CurrentAsync(default));
        Assert.Equal([third], list.Publicity.Units);
        Assert.Equal(new DateOnly(2026, 6, 8), list.Publicity.Deadline.LastDay);

        var resolutions = await award.Flow.Get<ResolutionBook>().ListAsync(cycle, default);
        Assert.Equal([1, 1], resolutions.Select(resolution => resolution.Use.Single(use => use.TierId == "award").Counted));
    }

    [Fact]
    public async Task Place_LeftVacant_EndsThere()
    {
        await award.ResolveAsync(cycle, (third, DeliberationDecision.None));

        Assert.Empty(await PendingAsync(DecisionKinds.List));
        Assert.Equal(UnitState.Out, (await award.Flow.Get<UnitList>().OfAsync(cycle, [third], default)).Single().State);
        Assert.True((await award.Flow.Get<ResolutionBook>().ListAsync(cycle, default))[^1].Use.Single(use => use.TierId == "award").Vacant);
    }

    [Fact]
    public async Task Offer_AfterAMove_IsTheSame()
    {
        await award.ResolveAsync(cycle, (third, "award"));
        await award.MoveAsync();

        Assert.Equal([third], Assert.Single(await AllAsync(DecisionKinds.Replacement)).Order.Units!);
        Assert.Equal("deputy-head", Assert.Single(await PendingAsync(DecisionKinds.List)).Order.StageId);
    }

    private async Task ApproveAsync()
    {
        await award.Flow.DecideAsync(cycle, DecisionKinds.List, DecisionActions.Approve);
        await award.Flow.DecideAsync(cycle, DecisionKinds.List, DecisionActions.Approve);
    }

    private async Task<IReadOnlyList<ApprovalRecord>> AllAsync(string kind) =>
        [.. (await award.Flow.Get<ApprovalDesk>().ListAsync(cycle, default)).Where(one => one.Order.Kind == kind)];

    private async Task<IReadOnlyList<ApprovalRecord>> PendingAsync(string kind) => [.. (await AllAsync(kind)).Where(one => one.Decision is null)];
}
