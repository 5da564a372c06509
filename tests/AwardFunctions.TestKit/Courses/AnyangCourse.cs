using AwardFunctions.Orchestrations.Applications;
using AwardFunctions.Orchestrations.Approvals;
using AwardFunctions.Orchestrations.Cycles;
using AwardFunctions.Orchestrations.Honours;
using AwardFunctions.Orchestrations.Publicity;
using AwardFunctions.TestKit.Flows;
using Xunit;

namespace AwardFunctions.TestKit.Courses;

/// <summary>
/// 安阳县县长质量奖, over Spring Festival and National Day: one applicant returned for correction, one who never submits, a list with
/// an objection that holds one unit and is dismissed in the end.
/// </summary>
public sealed class AnyangCourse : ICourse
{
    public string Scheme => "AY";

    public DateOnly StartsOn => new(2026, 2, 2);

    public async Task<string> PlayAsync(AwardFlow flow)
    {
        var cycle = await flow.PlanAsync(new NewCycle("AY", 2026, new DateOnly(2026, 2, 3), new DateOnly(2026, 2, 4), new DateOnly(2026, 3, 6)));
        await flow.AdvanceToAsync(new DateOnly(2026, 2, 3));
        await flow.DecideAsync(cycle.Id, DecisionKinds.Posting, DecisionActions.Posted, values: [("posted:media", "2026-02-03"), ("posted:website", "2026-02-03")]);

        await flow.AdvanceToAsync(new DateOnly(2026, 2, 10));
        var first = await flow.PrepareAsync(cycle.Id, SampleApplicant.Number(1));
        await flow.SubmitAsync(first, SampleApplicant.Number(1).Email);
        var second = await flow.PrepareAsync(cycle.Id, SampleApplicant.Number(2));
        await flow.SubmitAsync(second, SampleApplicant.Number(2).Email);
        var third = await flow.PrepareAsync(cycle.Id, SampleApplicant.Number(3));

        // Tuesday 10 February: five working days over Spring Festival (15–23 February off; Saturdays 14 and 28 worked) end on 24 February.
        await flow.DecideAsync(cycle.Id, DecisionKinds.Check, DecisionActions.Return, "请补充", second, ("items", "application-form"));
        Assert.Equal(new DateOnly(2026, 2, 24), (await flow.Get<ApplicationBook>().ReadAsync(second, default)).CorrectionDue!.LastDay);
        await flow.DecideAsync(cycle.Id, DecisionKinds.Check, DecisionActions.Eligible, subject: first);
        await flow.SubmitAsync(second, SampleApplicant.Number(2).Email);
        await flow.DecideAsync(cycle.Id, DecisionKinds.Check, DecisionActions.Eligible, subject: second);

        // The window is open until 24:00 of 6 March, and not a minute longer.
        await flow.AdvanceToAsync(new DateOnly(2026, 3, 6), 23, 59);
        Assert.Equal(ApplicationState.Draft, (await flow.Get<ApplicationBook>().ReadAsync(third, default)).State);
        await flow.AdvanceToAsync(new DateOnly(2026, 3, 7), 0);
        Assert.Equal(ApplicationState.Lapsed, (await flow.Get<ApplicationBook>().ReadAsync(third, default)).State);

        await flow.ReviewAsync(cycle.Id, "material-review", id => id == first ? 80 : 70);
        await flow.ReviewAsync(cycle.Id, "site-review", id => id == first ? 85 : 60);
        await flow.DecideAsync(cycle.Id, DecisionKinds.Ranking, DecisionActions.Confirm, values: ("candidates", $"{first},{second}"));
        await flow.ResolveAsync(cycle.Id, (first, "award"), (second, "nominee"));
        await flow.DecideAsync(cycle.Id, DecisionKinds.List, DecisionActions.Approve);
        await flow.DecideAsync(cycle.Id, DecisionKinds.List, DecisionActions.Approve);

        // Posted on Thursday 17 September: two weeks end on 1 October, a day off; the next working day is Thursday 8 October.
        await flow.AdvanceToAsync(new DateOnly(2026, 9, 17));
        await flow.DecideAsync(cycle.Id, DecisionKinds.Posting, DecisionActions.Posted, values: ("posted:news-media", "2026-09-17"));
        var list = Assert.Single(await flow.Get<PublicityDesk>().CurrentAsync(default));
        Assert.Equal(new DateOnly(2026, 10, 8), list.Publicity.Deadline.LastDay);
        Assert.False(list.Publicity.Deadline.Provisional);
        var objection = AwardFlow.Value(await flow.Get<PublicityDesk>().ObjectAsync(
            new ObjectionForm(list.Publicity.Id, second, "市民甲", "citizen@example.com", "数据不实"), [], default));
        await flow.RestAsync();

        await flow.AdvanceToAsync(new DateOnly(2026, 10, 9), 0);
        await flow.DecideAsync(cycle.Id, DecisionKinds.Decision, DecisionActions.Confer, values: [("documentNumber", "安县政〔2026〕12号"), ("documentDate", "2026-10-09")]);
        var honour = Assert.Single(await flow.Get<HonourDesk>().ListAsync(default));
        Assert.Equal((first, 100000, new DateOnly(2029, 10, 9)), (honour.ApplicationId, honour.Prize, honour.ValidUntil));

        await flow.DecideAsync(cycle.Id, DecisionKinds.Objection, DecisionActions.Dismiss, "经核查属实，异议不成立", objection.Id);
        await flow.AdvanceToAsync(new DateOnly(2026, 10, 20));
        await flow.DecideAsync(cycle.Id, DecisionKinds.Decision, DecisionActions.Confer, values: [("documentNumber", "安县政〔2026〕13号"), ("documentDate", "2026-10-20")]);
        await flow.DecideAsync(cycle.Id, DecisionKinds.HandOver, DecisionActions.HandedOver, values: ("handedOverOn", "2026-10-20"));
        await flow.DecideAsync(cycle.Id, DecisionKinds.HandOver, DecisionActions.HandedOver, values: ("handedOverOn", "2026-10-20"));

        Assert.Equal(2, (await flow.Get<HonourDesk>().ListAsync(default)).Count);
        Assert.Equal(CycleState.Closed, (await flow.Get<CycleArchive>().OpenAsync(cycle.Id, default)).Cycle.State);
        return cycle.Id;
    }
}
