using AwardFunctions.Orchestrations.Approvals;
using AwardFunctions.Orchestrations.Cycles;
using AwardFunctions.Orchestrations.Honours;
using AwardFunctions.Orchestrations.Mail;
using AwardFunctions.Orchestrations.Opinions;
using AwardFunctions.Orchestrations.Publicity;
using AwardFunctions.TestKit.Flows;
using Xunit;

namespace AwardFunctions.TestKit.Courses;

/// <summary>
/// 衡阳县县长质量奖, over the Mid-Autumn Festival and National Day: recommenders have seven working days, a third party measures, seven
/// departments are asked of which one stays silent, and of two objections one is upheld; the committee confirms the others.
/// </summary>
public sealed class HengyangCourse : ICourse
{
    private static readonly string[] Departments = ["县纪委监委", "县政法委", "县人社局", "县卫健局", "市生态环境局衡阳县分局", "县应急局", "县税务局"];

    public string Scheme => "HY";

    public DateOnly StartsOn => new(2026, 8, 3);

    public async Task<string> PlayAsync(AwardFlow flow)
    {
        var cycle = (await flow.PlanAsync(new NewCycle("HY", 2026, new DateOnly(2026, 8, 4), new DateOnly(2026, 8, 5), new DateOnly(2026, 9, 4)))).Id;
        await flow.AdvanceToAsync(new DateOnly(2026, 8, 4));
        await flow.DecideAsync(cycle, DecisionKinds.Posting, DecisionActions.Posted, values: [("posted:media", "2026-08-04"), ("posted:website", "2026-08-04")]);
        await flow.AdvanceToAsync(new DateOnly(2026, 8, 17));
        var units = new List<string>();
        foreach (var number in new[] { 1, 2, 3 })
        {
            var unit = await flow.PrepareAsync(cycle, SampleApplicant.Number(number) with { Sector = "production" });
            await flow.HandInAsync(unit, SampleApplicant.Number(number).Email);
            units.Add(unit);
        }

        // Handed in on Monday 17 August: the recommender's seven working days end on Wednesday 26 August.
        Assert.All(await PendingAsync(flow, cycle, DecisionKinds.Recommendation), asked => Assert.Equal(new DateOnly(2026, 8, 26), asked.Due.LastDay));
        foreach (var unit in units)
        {
            await flow.RecommendAsync(unit, DecisionActions.Recommend);
            await flow.DecideAsync(cycle, DecisionKinds.Check, DecisionActions.Eligible, subject: unit);
        }

        await flow.AdvanceToAsync(new DateOnly(2026, 9, 7));
        await flow.ReviewAsync(cycle, "material-review", id => id == units[0] ? 80 : 70);
        await flow.ReviewAsync(cycle, "site-review", id => id == units[0] ? 85 : id == units[1] ? 60 : 50);
        await MeasureAsync(flow, cycle, units);
        await AskAsync(flow, cycle, units);
        await flow.ResolveAsync(cycle, [.. units.Select(unit => (unit, "organisation"))]);
        await PublishAsync(flow, cycle, units);

        // The committee confirms those whose period ended without an open objection; the standing meeting decides on them.
        await flow.ResolveAsync(cycle);
        await flow.AdvanceToAsync(new DateOnly(2026, 10, 15));
        await flow.DecideAsync(cycle, DecisionKinds.Decision, DecisionActions.Confer, values: [("documentNumber", "蒸政发〔2026〕15号"), ("documentDate", "2026-10-15")]);
        await flow.DecideAsync(cycle, DecisionKinds.Payment, DecisionActions.Return, "请附获奖单位收款账户证明");
        await flow.DecideAsync(cycle, DecisionKinds.PaymentRequest, DecisionActions.Submit, values: ("remark", "已补附账户证明"));
        var again = await flow.DecideAsync(cycle, DecisionKinds.Payment, DecisionActions.Approve);
        Assert.Contains(again.Sheet.Facts, fact => fact.Value.Zh == "已补附账户证明");
        await flow.DecideAsync(cycle, DecisionKinds.HandOver, DecisionActions.HandedOver, values: ("handedOverOn", "2026-10-15"));
        Assert.Equal(
            [(units[0], 100000, null), (units[2], 100000, (DateOnly?)null)],
            (await flow.Get<HonourDesk>().ListAsync(default)).OrderBy(honour => honour.ApplicationId).Select(honour => (honour.ApplicationId, honour.Prize!.Value, honour.ValidUntil)));
        Assert.Equal(CycleState.Closed, (await flow.Get<CycleArchive>().OpenAsync(cycle, default)).Cycle.State);
        return cycle;
    }

    /// <summary>An index above the full mark is refused by name; material × 40 % + site × 50 % + satisfaction × 10 %.</summary>
    private static async Task MeasureAsync(AwardFlow flow, string cycle, IReadOnlyList<string> units)
    {
        (string, string)[] Values(string first) =>
            [($"index:{units[0]}", first), ($"index:{units[1]}", "88"), ($"index:{units[2]}", "75.25"), ("measuredBy", "湘南质量测评中心"), ("report", "测评报告2026-07")];
        var refused = await Assert.ThrowsAsync<InvalidOperationException>(() => flow.DecideAsync(cycle, DecisionKinds.Satisfaction, DecisionActions.Submit, "", null, Values("100.01")));
        Assert.StartsWith($"index:{units[0]}: 安阳示例1有限公司的满意度指数应在0到100之间。", refused.Message, StringComparison.Ordinal);
        await flow.DecideAsync(cycle, DecisionKinds.Satisfaction, DecisionActions.Submit, "", null, Values("92.5"));
        Assert.Equal(
            [(units[0], 837.5m), (units[1], 668m), (units[2], 605.25m)],
            (await flow.Get<UnitList>().OfAsync(cycle, null, default)).Select(unit => (unit.ApplicationId, unit.Score!.Value)));
    }

    /// <summary>
    /// The report of Friday 18 September is sent within five working days: Sunday 20 September is worked, so they end on Thursday 24. Asked on
    /// Tuesday 22 September, three working days over the festival (25–27 September off) end on Monday 28 September.
    /// </summary>
    private static async Task AskAsync(AwardFlow flow, string cycle, IReadOnlyList<string> units)
    {
        await flow.AdvanceToAsync(new DateOnly(2026, 9, 18));
        await flow.DecideAsync(cycle, DecisionKinds.Ranking, DecisionActions.Confirm, values: ("candidates", string.Join(',', units)));
        Assert.Equal(new DateOnly(2026, 9, 24), Assert.Single(await PendingAsync(flow, cycle, DecisionKinds.Departments)).Due.LastDay);
        await flow.AdvanceToAsync(new DateOnly(2026, 9, 22));
        await flow.DecideAsync(
            cycle, DecisionKinds.Departments, DecisionActions.Confirm, "", null, [.. Departments.Select((_, index) => ($"mailbox{index}", $"d{index}@hengyang.test"))]);
        var asked = await PendingAsync(flow, cycle, DecisionKinds.Opinion);
        Assert.Equal(Departments, asked.Select(one => one.Order.SubjectId).OrderBy(name => Array.IndexOf(Departments, name)));
        Assert.All(asked, one => Assert.Equal(new DateOnly(2026, 9, 28), one.Due.LastDay));
        foreach (var department in Departments[..6])
            await flow.DecideAsync(cycle, DecisionKinds.Opinion, DecisionActions.NoObjection, subject: department);
        await flow.AdvanceToAsync(new DateOnly(2026, 9, 28), 23, 59);
        Assert.Single(await PendingAsync(flow, cycle, DecisionKinds.Opinion));
        await flow.AdvanceToAsync(new DateOnly(2026, 9, 29), 0);
        var summary = Assert.Single(await flow.Get<OpinionDesk>().SummaryAsync(cycle, default));
        Assert.Equal("征求 7 个部门意见：无异议 6，有意见 0，不同意 0，未回复 1", summary.Counts.Zh);
        Assert.Contains(
            Assert.Single(await PendingAsync(flow, cycle, DecisionKinds.Deliberation)).Sheet.Facts, fact => (fact.Label.Zh, fact.Value.Zh) == ("县税务局", "未回复"));
    }

    /// <summary>
    /// Posted on Tuesday 29 September: seven days end on Tuesday 6 October, in the holiday; the next working day is Thursday 8 October. One
    /// objection is dismissed within the period; one holds its unit and is upheld. A third is against no list at all.
    /// </summary>
    private static async Task PublishAsync(AwardFlow flow, string cycle, IReadOnlyList<string> units)
    {
        await flow.AdvanceToAsync(new DateOnly(2026, 9, 29));
        await flow.DecideAsync(cycle, DecisionKinds.Posting, DecisionActions.Posted, values: ("posted:portal", "2026-09-29"));
        var list = Assert.Single(await flow.Get<PublicityDesk>().CurrentAsync(default));
        Assert.Equal(new DateOnly(2026, 10, 8), list.Publicity.Deadline.LastDay);
        ObjectionForm Form(string unit) => new(list.Publicity.Id, unit, "市民丁", "citizen@example.com", "售后服务差");
        var upheld = AwardFlow.Value(await flow.Get<PublicityDesk>().ObjectAsync(Form(units[1]), [AwardFlow.Evidence], default));
        var dismissed = AwardFlow.Value(await flow.Get<PublicityDesk>().ObjectAsync(Form(units[2]), [AwardFlow.Evidence], default));
        var anytime = AwardFlow.Value(await flow.Get<PublicityDesk>().ObjectAnytimeAsync(cycle, Form(""), "评审组组成", [AwardFlow.Evidence], default));
        await flow.RestAsync();
        await flow.DecideAsync(cycle, DecisionKinds.Objection, DecisionActions.Dismiss, "经核查不属实", dismissed.Id);
        await flow.DecideAsync(cycle, DecisionKinds.Objection, DecisionActions.Dismiss, "评审组依规组成", anytime.Id);
        Assert.Equal(["citizen@example.com", People.Committee], (await ToldAsync(flow, cycle, anytime)).Except(Enumerable.Range(2, 8).Select(number => $"m{number}@committee.test")));

        await flow.AdvanceToAsync(new DateOnly(2026, 10, 8), 23, 59);
        Assert.True(Assert.Single(await flow.Get<PublicityDesk>().CurrentAsync(default)).IsOpen);
        await flow.AdvanceToAsync(new DateOnly(2026, 10, 9), 0);
        Assert.Equal(
            [UnitState.Cleared, UnitState.Held, UnitState.Cleared], (await flow.Get<UnitList>().OfAsync(cycle, null, default)).Select(unit => unit.State));
        await flow.DecideAsync(cycle, DecisionKinds.Objection, DecisionActions.Uphold, "经核查属实", upheld.Id);
        Assert.Equal(UnitState.Out, (await flow.Get<UnitList>().OfAsync(cycle, [units[1]], default))[0].State);
        Assert.Contains(SampleApplicant.Number(2).Email, await ToldAsync(flow, cycle, upheld));
    }

    private static async Task<IReadOnlyList<ApprovalRecord>> PendingAsync(AwardFlow flow, string cycle, string kind) =>
        [.. (await flow.Get<ApprovalDesk>().ListAsync(cycle, default)).Where(one => one.Decision is null && one.Order.Kind == kind)];

    /// <summary>Who had mails about an objection.</summary>
    private static async Task<IReadOnlyList<string>> ToldAsync(AwardFlow flow, string cycle, ObjectionRecord objection) =>
    [
        .. (await flow.Get<MailLog>().ListAsync(1000, null, cycleId: cycle)).Entries
            .Where(mail => mail.Subject == objection.Id).Select(mail => mail.Address).Distinct().Order(StringComparer.Ordinal).OrderBy(address => address == People.Committee),
    ];
}
