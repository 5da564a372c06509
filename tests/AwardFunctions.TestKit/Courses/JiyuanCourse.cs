using AwardFunctions.Orchestrations.Applications;
using AwardFunctions.Orchestrations.Approvals;
using AwardFunctions.Orchestrations.Cycles;
using AwardFunctions.Orchestrations.Honours;
using AwardFunctions.Orchestrations.Outcomes;
using AwardFunctions.Orchestrations.Presentations;
using AwardFunctions.Orchestrations.Publicity;
using AwardFunctions.Orchestrations.Scores;
using AwardFunctions.TestKit.Flows;
using Xunit;

namespace AwardFunctions.TestKit.Courses;

/// <summary>
/// 济源市市长质量奖, over the Mid-Autumn Festival and National Day: two of four accepted applicants are held by objections, of whom one
/// joins the others again in the middle of the material review; the panel hears three presentations.
/// </summary>
public sealed class JiyuanCourse : ICourse
{
    public string Scheme => "JY";

    public DateOnly StartsOn => new(2026, 7, 20);

    public async Task<string> PlayAsync(AwardFlow flow)
    {
        var cycle = await flow.PlanAsync(new NewCycle("JY", 2026, new DateOnly(2026, 7, 21), new DateOnly(2026, 7, 22), new DateOnly(2026, 8, 21)));
        await flow.AdvanceToAsync(new DateOnly(2026, 7, 21));
        await flow.DecideAsync(cycle.Id, DecisionKinds.Posting, DecisionActions.Posted, values: [("posted:media", "2026-07-21"), ("posted:website", "2026-07-21")]);
        await flow.AdvanceToAsync(new DateOnly(2026, 8, 3));
        var units = new List<string>();
        foreach (var number in new[] { 1, 2, 3, 4 })
        {
            var unit = await flow.PrepareAsync(cycle.Id, SampleApplicant.Number(number));
            await flow.SubmitAsync(unit, SampleApplicant.Number(number).Email);
            await flow.DecideAsync(cycle.Id, DecisionKinds.Check, DecisionActions.Eligible, subject: unit);
            units.Add(unit);
        }

        // Posted on Friday 18 September: Sunday 20 September is worked in exchange for the festival (25–27 September off), so that five working
        // days end on Thursday 24 September.
        await flow.AdvanceToAsync(new DateOnly(2026, 9, 18));
        await flow.DecideAsync(cycle.Id, DecisionKinds.Posting, DecisionActions.Posted, values: ("posted:website", "2026-09-18"));
        var list = Assert.Single(await flow.Get<PublicityDesk>().CurrentAsync(default));
        Assert.Equal((4, new DateOnly(2026, 9, 24)), (list.Units.Count, list.Publicity.Deadline.LastDay));
        var rejected = await ObjectAsync(flow, list, units[2]);
        var upheld = await ObjectAsync(flow, list, units[3]);
        await flow.AdvanceToAsync(new DateOnly(2026, 9, 24), 23, 59);
        Assert.Equal(UnitState.Published, (await UnitAsync(flow, units[0])).State);
        await flow.AdvanceToAsync(new DateOnly(2026, 9, 25), 0);
        Assert.Equal([UnitState.InReview, UnitState.InReview, UnitState.Held, UnitState.Held], await StatesAsync(flow, cycle.Id));
        await flow.DecideAsync(cycle.Id, DecisionKinds.Objection, DecisionActions.Uphold, "查实提供虚假材料", upheld.Id);
        Assert.Equal(UnitState.Out, (await UnitAsync(flow, units[3])).State);

        // The others go on meanwhile: asked on Monday 28 September and answered at once.
        await flow.AdvanceToAsync(new DateOnly(2026, 9, 28));
        await flow.DecideAsync(cycle.Id, DecisionKinds.Departments, DecisionActions.Confirm, values: ("others", "市生态环境局 eco@jiyuan.test"));
        await flow.DecideAsync(cycle.Id, DecisionKinds.Opinion, DecisionActions.NoObjection, subject: "市生态环境局");
        await flow.ReviewAsync(cycle.Id, "material-review", id => id == units[0] ? 80 : 70);
        Assert.Equal(StageState.Open, await StageAsync(flow, cycle.Id, "material-review"));
        await flow.DecideAsync(cycle.Id, DecisionKinds.Objection, DecisionActions.Dismiss, "经核查不属实", rejected.Id);
        Assert.Equal(UnitState.InReview, (await UnitAsync(flow, units[2])).State);
        await flow.ConcludeReviewAsync(cycle.Id, "material-review");
        Assert.Equal(StageState.Closed, await StageAsync(flow, cycle.Id, "material-review"));
        await flow.ReviewAsync(cycle.Id, "site-review", id => id == units[0] ? 80 : id == units[1] ? 90 : 60);

        await PresentAsync(flow, cycle.Id, units);

        // Material × 30 % + site × 50 % + presentation × 20 %: 800 × .3 + 800 × .5 + 90 × 2 = 820; 700 × .3 + 900 × .5 + 80 × 2 = 820; a tie that
        // the result items of the site review break.
        Assert.Equal(
            [(units[1], 1, 820m), (units[0], 2, 820m), (units[2], 3, 660m)],
            (await flow.Get<UnitList>().OfAsync(cycle.Id, units.Take(3).ToList(), default)).Select(unit => (unit.ApplicationId, unit.Position!.Value, unit.Score!.Value)));
        await flow.ResolveAsync(cycle.Id, (units[1], "award"), (units[0], "nominee"));

        // Posted on Friday 16 October: five working days end on Friday 23 October.
        await flow.AdvanceToAsync(new DateOnly(2026, 10, 16));
        await flow.DecideAsync(cycle.Id, DecisionKinds.Posting, DecisionActions.Posted, values: ("posted:news-media", "2026-10-16"));
        Assert.Equal(new DateOnly(2026, 10, 23), Assert.Single(await flow.Get<PublicityDesk>().CurrentAsync(default)).Publicity.Deadline.LastDay);
        await flow.AdvanceToAsync(new DateOnly(2026, 10, 26));
        await flow.DecideAsync(cycle.Id, DecisionKinds.Decision, DecisionActions.Confer, values: [("documentNumber", "济政〔2026〕21号"), ("documentDate", "2026-10-26")]);
        await flow.DecideAsync(cycle.Id, DecisionKinds.HandOver, DecisionActions.HandedOver, values: ("handedOverOn", "2026-10-26"));
        Assert.Equal(2, (await flow.Get<HonourDesk>().ListAsync(default)).Count);
        Assert.Equal(CycleState.Closed, (await flow.Get<CycleArchive>().OpenAsync(cycle.Id, default)).Cycle.State);
        return cycle.Id;
    }

    /// <summary>
    /// Scheduled before National Day (1–7 October off) for Friday 9 October; seven of nine members score, one of them not the unit from which
    /// they step back, and the office closes without the other two.
    /// </summary>
    private static async Task PresentAsync(AwardFlow flow, string cycle, IReadOnlyList<string> units)
    {
        await flow.DecideAsync(
            cycle, DecisionKinds.Presentation, DecisionActions.Confirm, "", null,
            ("date", "2026-10-09"), ("begins", "14:30"), ("minutes", "25"), ("place", "市政府第二会议室"), ("bring", "陈述材料U盘"),
            ($"order:{units[0]}", "3"), ($"order:{units[1]}", "1"), ($"order:{units[2]}", "2"));
        await flow.AdvanceToAsync(new DateOnly(2026, 10, 9), 14, 29);
        Assert.DoesNotContain(await flow.Get<ApprovalDesk>().ListAsync(cycle, default), one => one.Order.Kind == DecisionKinds.PanelScore);
        await flow.AdvanceToAsync(new DateOnly(2026, 10, 9), 14, 30);
        var view = (await flow.Get<PresentationDesk>().FindAsync(cycle, "presentation", default))!;
        Assert.Equal(
            [(units[1], "14:30"), (units[2], "14:55"), (units[0], "15:20")],
            view.Presentation!.Slots.Select(slot => (slot.ApplicationId, $"{view.Dossier.Zone.LocalOf(slot.At):HH:mm}")));
        foreach (var (index, member) in view.Presentation.Panel.Take(7).Index())
        {
            await flow.DecideAsync(
                cycle, DecisionKinds.PanelScore, DecisionActions.Submit, "", member.Email,
                ($"score:{units[0]}", index % 2 == 0 ? "90.00" : "90"), ($"score:{units[1]}", index == 0 ? "" : "80"), ($"recused:{units[1]}", index == 0 ? "yes" : ""),
                ($"score:{units[2]}", index == 0 ? "57" : "78"));
            if (index == 4)
                Assert.Equal("评委9名，已评分5名，未达到2/3，不能结束。", (await CloseAsync()).Refusal!.Reason.Zh);
        }

        AwardFlow.Value(await CloseAsync());
        await flow.RestAsync();
        var scores = await flow.Get<ComponentScoreBook>().ListAsync(cycle, default);
        Assert.Equal([90m, 80m, 75m], units.Take(3).Select(unit => scores.Single(one => one.ApplicationId == unit).Score));

        async Task<Outcome<PresentationView>> CloseAsync() =>
            await flow.Get<PresentationDesk>().CloseAsync(cycle, "presentation", "两名评委出差", await flow.PersonAsync(People.Office), default);
    }

    private static async Task<ObjectionRecord> ObjectAsync(AwardFlow flow, PublicList list, string unit)
    {
        var objection = AwardFlow.Value(await flow.Get<PublicityDesk>().ObjectAsync(
            new ObjectionForm(list.Publicity.Id, unit, "市民丙", "citizen@example.com", "经营异常"), [], default));
        await flow.RestAsync();
        return objection;
    }

    private static async Task<UnitRecord> UnitAsync(AwardFlow flow, string unit) =>
        Assert.Single(await flow.Get<UnitList>().OfAsync(ApplicationBook.CycleOf(unit), [unit], default));

    private static async Task<IEnumerable<UnitState>> StatesAsync(AwardFlow flow, string cycle) =>
        (await flow.Get<UnitList>().OfAsync(cycle, null, default)).Select(unit => unit.State);

    private static async Task<StageState> StageAsync(AwardFlow flow, string cycle, string stage) =>
        (await flow.Get<StageBook>().ListAsync(cycle, default)).Single(one => one.StageId == stage).State;
}
