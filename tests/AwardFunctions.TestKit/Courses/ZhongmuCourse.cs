using AwardFunctions.Orchestrations.Approvals;
using AwardFunctions.Orchestrations.Cycles;
using AwardFunctions.Orchestrations.Honours;
using AwardFunctions.Orchestrations.Opinions;
using AwardFunctions.Orchestrations.Publicity;
using AwardFunctions.TestKit.Flows;
using Xunit;

namespace AwardFunctions.TestKit.Courses;

/// <summary>
/// 中牟县县长质量奖, over the Dragon Boat Festival: two departments are asked, of which one never answers; the site score alone ranks; an
/// objection is upheld and takes its unit off the list.
/// </summary>
public sealed class ZhongmuCourse : ICourse
{
    public string Scheme => "ZM";

    public DateOnly StartsOn => new(2026, 4, 20);

    public async Task<string> PlayAsync(AwardFlow flow)
    {
        var cycle = await flow.PlanAsync(new NewCycle("ZM", 2026, new DateOnly(2026, 4, 21), new DateOnly(2026, 4, 22), new DateOnly(2026, 5, 22)));
        await flow.AdvanceToAsync(new DateOnly(2026, 4, 21));
        await flow.DecideAsync(cycle.Id, DecisionKinds.Posting, DecisionActions.Posted, values: ("posted:media", "2026-04-21"));

        await flow.AdvanceToAsync(new DateOnly(2026, 5, 8));
        var units = new List<string>();
        foreach (var number in new[] { 1, 2, 3 })
        {
            var unit = await flow.PrepareAsync(cycle.Id, SampleApplicant.Number(number));
            await flow.SubmitAsync(unit, SampleApplicant.Number(number).Email);
            await flow.DecideAsync(cycle.Id, DecisionKinds.Check, DecisionActions.Eligible, subject: unit);
            units.Add(unit);
        }

        // The window closes at 24:00 of Friday 22 May. Asked on Wednesday 27 May; no article sets a time to answer: the office's plan of ten
        // working days runs to Wednesday 10 June and then reminds, but no silence is recorded.
        await flow.AdvanceToAsync(new DateOnly(2026, 5, 27));
        await flow.DecideAsync(
            cycle.Id, DecisionKinds.Departments, DecisionActions.Confirm, values: ("others", "县生态环境分局 eco@zhongmu.test\n县应急管理局，yj@zhongmu.test"));
        await flow.DecideAsync(
            cycle.Id, DecisionKinds.Opinion, DecisionActions.Comment, "2025年有一起一般环境违法，已整改", "县生态环境分局", ($"remark:{units[2]}", "2025年8月警告一次"));
        await flow.AdvanceToAsync(new DateOnly(2026, 6, 11));
        var waiting = Assert.Single((await flow.Get<OpinionDesk>().SummaryAsync(cycle.Id, default))[0].Opinions, one => one.Answer is null);
        Assert.Equal(("县应急管理局", new DateOnly(2026, 6, 10)), (waiting.Department, waiting.Due!.LastDay));
        AwardFlow.Value(await flow.Get<OpinionDesk>().CloseAsync(
            cycle.Id, waiting.ApprovalId, "两次催办未复", await flow.PersonAsync(People.Office), default));
        await flow.RestAsync();

        await flow.ReviewAsync(cycle.Id, "material-review", id => id == units[0] ? 60 : 80);
        await flow.ReviewAsync(cycle.Id, "site-review", id => id == units[0] ? 90 : id == units[1] ? 75 : 70);
        await flow.ResolveAsync(cycle.Id, [.. units.Select(unit => (unit, "award"))]);
        Assert.Equal(
            [(units[0], 1, 900m), (units[1], 2, 750m), (units[2], 3, 700m)],
            (await flow.Get<UnitList>().OfAsync(cycle.Id, null, default)).Select(unit => (unit.ApplicationId, unit.Position!.Value, unit.Score!.Value)));

        // Posted on Tuesday 16 June: five working days over the festival (Friday 19 June off) end on Wednesday 24 June.
        await flow.AdvanceToAsync(new DateOnly(2026, 6, 16));
        await flow.DecideAsync(cycle.Id, DecisionKinds.Posting, DecisionActions.Posted, values: ("posted:portal", "2026-06-16"));
        var list = Assert.Single(await flow.Get<PublicityDesk>().CurrentAsync(default));
        Assert.Equal(new DateOnly(2026, 6, 24), list.Publicity.Deadline.LastDay);
        var form = new ObjectionForm(list.Publicity.Id, units[2], "市民乙", "citizen@example.com", "2025年违法排污");
        var unproven = (await flow.Get<PublicityDesk>().ObjectAsync(form, [], default)).Refusal!;
        Assert.Equal(("evidence", "17.8"), (unproven.Field, unproven.Citation!.Article));
        var objection = AwardFlow.Value(await flow.Get<PublicityDesk>().ObjectAsync(form, [AwardFlow.Evidence], default));
        await flow.RestAsync();
        await flow.AdvanceToAsync(new DateOnly(2026, 6, 25), 0);
        await flow.DecideAsync(cycle.Id, DecisionKinds.Objection, DecisionActions.Uphold, "经查实", objection.Id);
        Assert.Equal(UnitState.Out, (await flow.Get<UnitList>().OfAsync(cycle.Id, [units[2]], default))[0].State);

        await flow.AdvanceToAsync(new DateOnly(2026, 7, 1));
        await flow.DecideAsync(cycle.Id, DecisionKinds.Decision, DecisionActions.Confer, values: [("documentNumber", "牟政〔2026〕9号"), ("documentDate", "2026-07-01")]);
        await flow.DecideAsync(cycle.Id, DecisionKinds.HandOver, DecisionActions.HandedOver, values: ("handedOverOn", "2026-07-01"));
        var honours = await flow.Get<HonourDesk>().ListAsync(default);
        Assert.Equal(
            [(units[0], 300000, new DateOnly(2029, 7, 1)), (units[1], 300000, new DateOnly(2029, 7, 1))],
            honours.OrderBy(honour => honour.ApplicationId).Select(honour => (honour.ApplicationId, honour.Prize!.Value, honour.ValidUntil!.Value)));
        Assert.Equal(CycleState.Closed, (await flow.Get<CycleArchive>().OpenAsync(cycle.Id, default)).Cycle.State);
        return cycle.Id;
    }
}
