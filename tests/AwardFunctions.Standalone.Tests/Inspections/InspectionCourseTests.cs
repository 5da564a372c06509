using AwardFunctions.Domain.Honours;
using AwardFunctions.Domain.Review;
using AwardFunctions.Orchestrations.Calendars;
using AwardFunctions.Orchestrations.Draws;
using AwardFunctions.Orchestrations.Honours;
using AwardFunctions.Orchestrations.Inspections;
using AwardFunctions.Orchestrations.Mail;
using AwardFunctions.Orchestrations.Measures;
using AwardFunctions.Orchestrations.Obligations;
using AwardFunctions.Orchestrations.Outcomes;
using AwardFunctions.Standalone.Tests.Cycles;
using AwardFunctions.TestKit.Courses;
using AwardFunctions.TestKit.Flows;

namespace AwardFunctions.Standalone.Tests.Inspections;

/// <summary>Inspections of the holder of a cycle that was played to its end; each in a year of its own.</summary>
public sealed class InspectionCourseTests : IAsyncLifetime
{
    private const string Certificate = "AY-2026-AWARD-001";
    private RunningAward award = null!;

    private AwardFlow Flow => award.Flow;

    private InspectionFlow Inspections => new(award.Flow);

    public async Task InitializeAsync()
    {
        var course = new AnyangCourse();
        award = await RunningAward.StartAsync(course.StartsOn);
        await course.PlayAsync(Flow);
        await Flow.AdvanceToAsync(new DateOnly(2027, 3, 1));
    }

    public async Task DisposeAsync() => await award.DisposeAsync();

    [Fact]
    public async Task Inspection_AllPutRight_SettlesTheYearAndTheRectification()
    {
        var agreed = await Inspections.AgreeAsync(Certificate, new DateOnly(2027, 4, 6));
        var early = await Flow.Get<FindingDesk>().SignAsync(agreed.Id, "总体良好", await Flow.PersonAsync(agreed.Leader), default);
        Assert.Equal(RefusalKind.Conflict, early.Refusal!.Kind);
        var signed = await Inspections.HoldAsync(agreed, "quality-safety");
        var order = await Inspections.OrderAsync(signed, 10);
        var owed = await OwedAsync(RectificationDue.ObligationId(Certificate, signed.Id, 1));
        Assert.Equal((new DateOnly(2027, 4, 16), "holder", "24"), (owed.Obligation.Due, owed.Obligation.Owes, owed.Obligation.Article));

        await Inspections.HandInAsync(signed, order.Number);
        var desk = Flow.Get<RectificationDesk>();
        var office = await Flow.PersonAsync(People.Office);
        AwardFlow.Value(await desk.ReturnAsync(signed.Id, 1, "缺少培训记录", office, default));
        AwardFlow.Value(await desk.ExtendAsync(signed.Id, 1, 5, "补充培训需要时间", office, default));
        await Flow.RestAsync();
        Assert.Equal(new DateOnly(2027, 4, 21), (await OwedAsync(owed.Obligation.Id)).Obligation.Due);
        await Inspections.HandInAsync(signed, order.Number);
        var accepted = AwardFlow.Value(await desk.AcceptAsync(signed.Id, 1, "", office, default));
        await Flow.RestAsync();

        Assert.Equal(InspectionState.Done, accepted.State());
        Assert.Equal(new DateOnly(2027, 4, 6), (await OwedAsync(Obligation.IdOf(Certificate, "inspection", new DateOnly(2027, 12, 31)))).SettledOn);
        Assert.Equal(new DateOnly(2027, 4, 6), (await OwedAsync(owed.Obligation.Id)).SettledOn);
        var journal = (await award.JournalAsync("AY-2026")).Where(entry => entry.Subject == signed.Id).ToList();
        Assert.All(journal, entry => Assert.NotNull(entry.Citation));
        Assert.Equal(
            ["inspection.planned", "inspection.teamSeated", "inspection.dayProposed", "inspection.dayAgreed", "inspection.signed", "inspection.ordered", "inspection.handedIn", "inspection.returned", "inspection.extended", "inspection.handedIn", "inspection.accepted"],
            journal.Select(entry => entry.Action).Where(action => action != "inspection.finding"));
    }

    [Fact]
    public async Task Rectification_NotDoneInTime_EndsInAMeasureThatIsProposed()
    {
        var signed = await Inspections.HoldAsync(await Inspections.AgreeAsync(Certificate, new DateOnly(2027, 5, 11)), "quality-safety", "improvement");
        await Inspections.OrderAsync(signed, 10);
        var (desk, office) = (Flow.Get<FailureDesk>(), await Flow.PersonAsync(People.Office));
        var early = await desk.ProposeAsync(signed.Id, 1, "suspend", "未整改", office, default);
        Assert.Equal(RefusalKind.Conflict, early.Refusal!.Kind);

        await Flow.AdvanceToAsync(new DateOnly(2027, 5, 22));
        var failed = AwardFlow.Value(await desk.ProposeAsync(signed.Id, 1, "suspend", "逾期未整改", office, default));
        await Flow.RestAsync();

        Assert.Equal((InspectionState.Done, RectificationState.Failed, "suspend"), (failed.State(), failed.Orders[0].State, failed.Orders[0].MeasureId));
        Assert.False((await OwedAsync(RectificationDue.ObligationId(Certificate, signed.Id, 1))).IsOpen);
        var measure = Assert.Single(await Flow.Get<MeasureBook>().OfHonourAsync(Certificate, default));
        Assert.Equal(("suspend", "24", $"{signed.Id}.1"), (measure.MeasureId, measure.Article, measure.SourceId));
        Assert.Contains(await MailsToAsync("a1@company.test", signed.Id), mail => mail.Contains("整改不合格", StringComparison.Ordinal));
    }

    [Fact]
    public async Task Rectification_WhoseDayTheYearsNoticeTurnsIntoADayOff_IsDueOnTheNextWorkingDay()
    {
        var signed = await Inspections.HoldAsync(await Inspections.AgreeAsync(Certificate, new DateOnly(2027, 6, 1)), "economy");
        var order = await Inspections.OrderAsync(signed, 10);
        var id = RectificationDue.ObligationId(Certificate, signed.Id, order.Number);
        Assert.Equal(new DateOnly(2027, 6, 11), (await OwedAsync(id)).Obligation.Due); // a Friday, for which there is no notice yet

        await Flow.Get<CalendarDesk>().ImportAsync(
            """{ "year": 2027, "source": ["https://www.gov.cn/"], "days": [{ "date": "2027-06-11", "off": true, "name": "端午节" }] }""", default);
        await Flow.RestAsync();

        Assert.Equal(new DateOnly(2027, 6, 14), (await OwedAsync(id)).Obligation.Due);
    }

    [Fact]
    public async Task Team_DrawnFromThePool_TakesItsSeatsWithALeaderAndRecusesTheHoldersOwn()
    {
        var office = await Flow.PersonAsync(People.Office);
        var planned = AwardFlow.Value(await Flow.Get<InspectionDesk>().PlanAsync(new InspectionPlan(Certificate, 2027, ""), office, default));
        await Flow.RestAsync();
        var experts = await Flow.EnterExpertsAsync("AY", 3);
        AwardFlow.Value(await Flow.Get<AwardFunctions.Orchestrations.Experts.ExpertDesk>().DeclareAsync(
            "AY", planned.Holder, "", "亲属任职", await Flow.PersonAsync(experts[0].Email), default));
        var group = DrawnGroups.OfInspection(planned.Id);

        var named = await Flow.Get<InspectionDesk>().NameTeamAsync(planned.Id, [experts[0].Email, experts[1].Email], experts[1].Email, office, default);
        Assert.Equal("members", named.Refusal!.Field);
        var draw = AwardFlow.Value(await Flow.Get<DrawDesk>().OpenAsync(new DrawOrder("AY-2026", group, 2, null, [], DrawsLeader: true), office, default));
        AwardFlow.Value(await Flow.Get<DrawDesk>().DrawAsync(draw.Id, "", office, default));
        await Flow.RestAsync();
        foreach (var entrant in draw.Pool)
            await Flow.AcceptAsync("AY-2026", entrant.Expert);
        await Flow.RestAsync();

        Assert.Equal([experts[0].Id], draw.Excluded.Select(excluded => excluded.Expert));
        var seated = (await Flow.Get<InspectionBook>().FindAsync(planned.Id, default))!;
        Assert.Equal([experts[1].Email, experts[2].Email], seated.Team.Select(member => member.Email).Order());
        Assert.Equal(draw.Id, seated.DrawId);
        Assert.Contains(seated.Team, member => member.Email == seated.Leader);
        var file = DrawFiles.Of((await Flow.Get<DrawDesk>().FindAsync(draw.Id, default))!.Value.Dossier, (await Flow.Get<DrawDesk>().FindAsync(draw.Id, default))!.Value.Draw);
        Assert.All(DrawVerification.Of(file), check => Assert.True(check.Holds, check.Found?.En));
    }

    [Fact]
    public async Task Plan_ASecondInTheYear_NeedsAnOccasion_AndANomineeIsNotInspected()
    {
        var office = await Flow.PersonAsync(People.Office);
        var desk = Flow.Get<InspectionDesk>();
        var first = AwardFlow.Value(await desk.PlanAsync(new InspectionPlan(Certificate, 2027, ""), office, default));

        Assert.Equal(RefusalKind.Conflict, (await desk.PlanAsync(new InspectionPlan(Certificate, 2027, "群众反映"), office, default)).Refusal!.Kind);
        AwardFlow.Value(await desk.CallOffAsync(first.Id, "获奖单位停产", office, default));
        var second = AwardFlow.Value(await desk.PlanAsync(new InspectionPlan(Certificate, 2027, ""), office, default));
        Assert.Equal($"{Certificate}-2027-2", second.Id);
        Assert.Equal("24", (await desk.PlanAsync(new InspectionPlan("AY-2026-NOMINEE-002", 2027, "群众反映"), office, default)).Refusal!.Citation!.Article);
        Assert.Equal("certificate", (await desk.PlanAsync(new InspectionPlan("AY-2026-AWARD-999", 2027, ""), office, default)).Refusal!.Field);
        Assert.Equal("year", (await desk.PlanAsync(new InspectionPlan(Certificate, 2026, ""), office, default)).Refusal!.Field);
    }

    private async Task<ObligationRecord> OwedAsync(string id) => (await Flow.Get<ObligationBook>().FindAsync(id, default))!;

    private async Task<IReadOnlyList<string>> MailsToAsync(string address, string subject) =>
        [.. (await Flow.Get<MailLog>().ListAsync(1000, null, cycleId: "AY-2026")).Entries.Where(mail => mail.Address == address && mail.Subject == subject).Select(mail => mail.Title)];
}
