using AwardFunctions.Orchestrations.Approvals;
using AwardFunctions.Orchestrations.Committee;
using AwardFunctions.Orchestrations.Cycles;
using AwardFunctions.Orchestrations.Honours;
using AwardFunctions.TestKit.Flows;

namespace AwardFunctions.Standalone.Tests.Cycles;

/// <summary>Who was found eligible is judged again until the decision: what comes to the register meanwhile takes a unit off every list.</summary>
public sealed class RecheckTests : IAsyncLifetime
{
    private static readonly DateOnly Announce = new(2026, 4, 1);
    private RunningAward award = null!;

    public async Task InitializeAsync() => award = await RunningAward.StartAsync(Announce);

    public async Task DisposeAsync() => await award.DisposeAsync();

    [Fact]
    public async Task Deliberation_OnSomeoneBarredMeanwhile_NamesTheArticleAndProposesTheOthersOnly()
    {
        var (cycle, first, second) = await award.RankedAsync(Announce, new DateOnly(2026, 4, 20));
        await BarAsync(1);

        var refused = await Assert.ThrowsAsync<InvalidOperationException>(() => ProposeAsync(cycle, first, second));

        Assert.StartsWith($"tier:{first}: ", refused.Message, StringComparison.Ordinal);
        Assert.Contains("第二十五条", refused.Message, StringComparison.Ordinal);
        var asked = (await award.Flow.Get<ApprovalDesk>().ListAsync(cycle, default)).Single(one => one.Decision is null);
        Assert.Contains(asked.Sheet.Facts, fact => fact.Label.Zh.StartsWith("不再符合申报条件", StringComparison.Ordinal) && fact.Value.Zh.Contains("第二十五条", StringComparison.Ordinal));
        var put = await award.Flow.Get<BallotDesk>().StartAsync(
            asked.Id, new Dictionary<string, string> { [first] = "award" }, Announce.AddDays(40), await award.Flow.PersonAsync(People.Office), default);
        Assert.Equal(($"tier:{first}", "25"), (put.Refusal!.Field, put.Refusal.Citation!.Article));

        await award.ResolveAsync(cycle, (second, "award"));
        Assert.Equal(
            [(first, UnitState.Out), (second, UnitState.Proposed)],
            (await award.Flow.Get<UnitList>().OfAsync(cycle, null, default)).Select(unit => (unit.ApplicationId, unit.State)));
    }

    [Fact]
    public async Task List_WithSomeoneBarredMeanwhile_CanOnlyBeSentBack()
    {
        var (cycle, first, second) = await award.RankedAsync(Announce, new DateOnly(2026, 4, 20));
        await award.ResolveAsync(cycle, (first, "award"), (second, "nominee"));
        await BarAsync(2);

        var refused = await Assert.ThrowsAsync<InvalidOperationException>(() => award.Flow.DecideAsync(cycle, DecisionKinds.List, DecisionActions.Approve));
        Assert.StartsWith("action: ", refused.Message, StringComparison.Ordinal);

        await award.Flow.DecideAsync(cycle, DecisionKinds.List, DecisionActions.Return, "须剔除一家");
        await award.ResolveAsync(cycle, (first, "award"));
        await award.Flow.DecideAsync(cycle, DecisionKinds.List, DecisionActions.Approve);
    }

    [Fact]
    public async Task Document_LeavesOutWhomItNames_AndConfersOnTheOthers()
    {
        var (cycle, first, second) = await award.ApprovedAsync(Announce, new DateOnly(2026, 4, 20));
        await award.Flow.DecideAsync(cycle, DecisionKinds.Posting, DecisionActions.Posted, values: ("posted:news-media", "2026-04-21"));
        await award.Flow.AdvanceToAsync(new DateOnly(2026, 5, 8));
        await BarAsync(1);
        (string, string)[] document = [("documentNumber", "安县政〔2026〕12号"), ("documentDate", "2026-05-08")];

        var refused = await Assert.ThrowsAsync<InvalidOperationException>(() => award.Flow.DecideAsync(cycle, DecisionKinds.Decision, DecisionActions.Confer, values: document));
        Assert.StartsWith("leftOut: ", refused.Message, StringComparison.Ordinal);
        await award.Flow.DecideAsync(cycle, DecisionKinds.Decision, DecisionActions.Confer, values: [.. document, ("leftOut", first)]);

        Assert.Equal([second], (await award.Flow.Get<HonourDesk>().ListAsync(default)).Select(honour => honour.ApplicationId));
        Assert.Contains(await award.JournalAsync(cycle), entry => entry.Action == "honour.leftOut" && entry.Subject == first);
        var handOver = (await award.Flow.Get<ApprovalDesk>().ListAsync(cycle, default)).Single(one => one.Decision is null);
        Assert.Equal([second], handOver.Sheet.Units.Select(unit => unit.ApplicationId));
    }

    /// <summary>Decides twice: what is to be decided has changed since it was shown.</summary>
    private async Task ProposeAsync(string cycle, string first, string second)
    {
        await Assert.ThrowsAsync<InvalidOperationException>(() => award.ResolveAsync(cycle, (first, "award"), (second, "nominee")));
        await award.Flow.RestAsync();
        await award.ResolveAsync(cycle, (first, "award"), (second, "nominee"));
    }

    /// <summary>A revocation of five years ago less a month that the register learns of only now.</summary>
    private Task<bool> BarAsync(int applicant) => award.Flow.Get<BarBook>().AddAsync(
        new BarRecord(
            "X-1", "AY", SampleApplicant.Number(applicant).CreditCode, SampleApplicant.Number(applicant).Name, "after-revocation", false, new DateOnly(2021, 5, 1),
            "某政〔2021〕1号", "年度巡查不合格"),
        default);
}
