using AwardFunctions.Orchestrations.Approvals;
using AwardFunctions.Orchestrations.Cycles;
using AwardFunctions.Orchestrations.Honours;
using AwardFunctions.Orchestrations.Publicity;
using AwardFunctions.Orchestrations.Reviews;
using AwardFunctions.TestKit.Flows;
using Xunit;

namespace AwardFunctions.TestKit.Courses;

/// <summary>
/// 金水区区长质量奖, over Labour Day: five experts drawn at random, two weeks of publicity, a unit held by an objection that is dismissed after the period:
/// the committee confirms it by itself, after the others.
/// </summary>
public sealed class JinshuiCourse : ICourse
{
    public string Scheme => "JS";

    public DateOnly StartsOn => new(2026, 2, 24);

    public async Task<string> PlayAsync(AwardFlow flow)
    {
        var cycle = (await flow.PlanAsync(new NewCycle("JS", 2026, new DateOnly(2026, 2, 25), new DateOnly(2026, 2, 26), new DateOnly(2026, 3, 27)))).Id;
        await flow.AdvanceToAsync(new DateOnly(2026, 2, 25));
        await flow.DecideAsync(cycle, DecisionKinds.Posting, DecisionActions.Posted, values: ("posted:website", "2026-02-25"));
        await flow.AdvanceToAsync(new DateOnly(2026, 3, 10));
        var (first, second) = (await flow.PrepareAsync(cycle, SampleApplicant.Number(1)), await flow.PrepareAsync(cycle, SampleApplicant.Number(2)));
        foreach (var (unit, number) in new[] { (first, 1), (second, 2) })
        {
            await flow.SubmitAsync(unit, SampleApplicant.Number(number).Email);
            await flow.DecideAsync(cycle, DecisionKinds.Check, DecisionActions.Eligible, subject: unit);
        }

        await flow.AdvanceToAsync(new DateOnly(2026, 3, 30));
        await flow.ReviewAsync(cycle, "material-review", id => id == first ? 75 : 65);
        await flow.ReviewAsync(cycle, "site-review", id => id == first ? 70 : 60);
        Assert.Equal(5, (await flow.Get<ReviewBook>().GroupAsync(cycle, "site-review", default))!.Members.Count);
        await flow.DecideAsync(cycle, DecisionKinds.Ranking, DecisionActions.Confirm, values: ("candidates", $"{first},{second}"));
        await flow.ResolveAsync(cycle, (first, "award"), (second, "award"));

        // Posted on Friday 17 April: two weeks end on Friday 1 May, in the holiday (1–5 May); the next working day is Wednesday 6 May.
        await flow.AdvanceToAsync(new DateOnly(2026, 4, 17));
        await flow.DecideAsync(cycle, DecisionKinds.Posting, DecisionActions.Posted, values: ("posted:website", "2026-04-17"));
        var list = Assert.Single(await flow.Get<PublicityDesk>().CurrentAsync(default));
        Assert.Equal(new DateOnly(2026, 5, 6), list.Publicity.Deadline.LastDay);
        var objection = AwardFlow.Value(await flow.Get<PublicityDesk>().ObjectAsync(
            new ObjectionForm(list.Publicity.Id, second, "市民戊", "citizen@example.com", "商标纠纷"), [], default));
        await flow.RestAsync();
        await flow.AdvanceToAsync(new DateOnly(2026, 5, 7), 0);
        Assert.Equal(UnitState.Held, (await flow.Get<UnitList>().OfAsync(cycle, [second], default))[0].State);
        await flow.ResolveAsync(cycle);
        await ConferAsync(flow, cycle, "金政〔2026〕8号", "2026-05-07");

        await flow.AdvanceToAsync(new DateOnly(2026, 5, 11));
        await flow.DecideAsync(cycle, DecisionKinds.Objection, DecisionActions.Dismiss, "与评选无关", objection.Id);
        await flow.ResolveAsync(cycle);
        await ConferAsync(flow, cycle, "金政〔2026〕9号", "2026-05-11");
        Assert.Equal(
            [(first, 500000, new DateOnly(2030, 5, 7)), (second, 500000, new DateOnly(2030, 5, 11))],
            (await flow.Get<HonourDesk>().ListAsync(default)).OrderBy(honour => honour.ApplicationId).Select(honour => (honour.ApplicationId, honour.Prize!.Value, honour.ValidUntil!.Value)));
        Assert.Equal(CycleState.Closed, (await flow.Get<CycleArchive>().OpenAsync(cycle, default)).Cycle.State);
        return cycle;
    }

    private static async Task ConferAsync(AwardFlow flow, string cycle, string number, string day)
    {
        await flow.DecideAsync(cycle, DecisionKinds.Decision, DecisionActions.Confer, values: [("documentNumber", number), ("documentDate", day)]);
        await flow.DecideAsync(cycle, DecisionKinds.HandOver, DecisionActions.HandedOver, values: ("handedOverOn", day));
    }
}
