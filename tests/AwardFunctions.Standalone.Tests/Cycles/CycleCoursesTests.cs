using AwardFunctions.Domain.Calendars;
using AwardFunctions.Orchestrations.Abstractions;
using AwardFunctions.Orchestrations.Accounts;
using AwardFunctions.Orchestrations.Applications;
using AwardFunctions.Orchestrations.Approvals;
using AwardFunctions.Orchestrations.Audit;
using AwardFunctions.Orchestrations.Calendars;
using AwardFunctions.Orchestrations.Cycles;
using AwardFunctions.Orchestrations.Honours;
using AwardFunctions.Orchestrations.Mail;
using AwardFunctions.Orchestrations.Outcomes;
using AwardFunctions.Orchestrations.Ports;
using AwardFunctions.Orchestrations.Publicity;
using AwardFunctions.TestKit.Flows;

namespace AwardFunctions.Standalone.Tests.Cycles;

public sealed class CycleCoursesTests
{
    private static readonly DateOnly Announce = new(2026, 4, 8);
    private static readonly DateOnly Closes = new(2026, 4, 30);

    [Fact]
    public async Task List_SentBackByTheDeputyHead_IsDeliberatedAgain()
    {
        await using var award = await RunningAward.StartAsync(Announce);
        var (cycle, first, second) = await award.RankedAsync(Announce, Closes);
        await award.ResolveAsync(cycle, (first, "award"), (second, "award"));

        await award.Flow.DecideAsync(cycle, DecisionKinds.List, DecisionActions.Return, "第二名得分偏低，请再议");
        await award.ResolveAsync(cycle, (first, "award"), (second, "none"));
        await award.Flow.DecideAsync(cycle, DecisionKinds.List, DecisionActions.Approve);

        var units = await award.Flow.Get<UnitList>().OfAsync(cycle, null, default);
        Assert.Equal([(first, UnitState.Proposed), (second, UnitState.Out)], units.Select(unit => (unit.ApplicationId, unit.State)));
    }

    [Fact]
    public async Task Committee_FindsNoOneWorthy_AwardStaysVacant()
    {
        await using var award = await RunningAward.StartAsync(Announce);
        var (cycle, first, second) = await award.RankedAsync(Announce, Closes);

        await award.ResolveAsync(cycle, (first, "none"), (second, "none"));

        var closed = (await award.Flow.Get<CycleArchive>().OpenAsync(cycle, default)).Cycle;
        Assert.Equal((CycleState.Closed, "本届奖项空缺"), (closed.State, closed.Result!.Zh));
        Assert.Empty(await award.Flow.Get<HonourDesk>().ListAsync(default));
    }

    [Fact]
    public async Task Objection_Upheld_GoesBackToTheStandingMeetingAndTakesTheUnitOffTheList()
    {
        await using var award = await RunningAward.StartAsync(Announce);
        var (cycle, first, second) = await award.ApprovedAsync(Announce, Closes);
        await award.Flow.AdvanceToAsync(new DateOnly(2026, 5, 6));
        await award.Flow.DecideAsync(cycle, DecisionKinds.Posting, DecisionActions.Posted, values: ("posted:news-media", "2026-05-06"));
        var list = Assert.Single(await award.Flow.Get<PublicityDesk>().CurrentAsync(default));
        AwardFlow.Value(await award.Flow.Get<PublicityDesk>().ObjectAsync(new(list.Publicity.Id, first, "市民", "c@example.com", "隐瞒处罚"), [], default));
        await award.Flow.RestAsync();
        await award.Flow.DecideAsync(cycle, DecisionKinds.Objection, DecisionActions.Uphold, "查实有行政处罚");

        // Two weeks from Wednesday 6 May end on Wednesday 20 May.
        Assert.Equal(new DateOnly(2026, 5, 20), list.Publicity.Deadline.LastDay);
        await award.Flow.AdvanceToAsync(new DateOnly(2026, 5, 21));
        await award.Flow.DecideAsync(cycle, DecisionKinds.Removal, DecisionActions.Remove, "取消资格", first);
        await award.Flow.DecideAsync(cycle, DecisionKinds.Decision, DecisionActions.Confer, values: [("documentNumber", "安县政〔2026〕9号"), ("documentDate", "2026-05-21")]);
        await award.Flow.DecideAsync(cycle, DecisionKinds.HandOver, DecisionActions.HandedOver, values: ("handedOverOn", "2026-05-21"));

        Assert.Equal(second, Assert.Single(await award.Flow.Get<HonourDesk>().ListAsync(default)).ApplicationId);
        Assert.Equal(UnitState.Out, (await award.Flow.Get<UnitList>().OfAsync(cycle, [first], default)).Single().State);
        Assert.Equal(CycleState.Closed, (await award.Flow.Get<CycleArchive>().OpenAsync(cycle, default)).Cycle.State);
    }

    [Fact]
    public async Task Correction_NotMadeInTime_RefusesUnderTheArticle()
    {
        await using var award = await RunningAward.StartAsync(Announce);
        var cycle = await award.AnnouncedAsync(Announce, Closes);
        var id = await award.Flow.PrepareAsync(cycle, SampleApplicant.Number(1));
        await award.Flow.SubmitAsync(id, SampleApplicant.Number(1).Email);
        await award.Flow.AdvanceToAsync(new DateOnly(2026, 4, 24));
        await award.Flow.DecideAsync(cycle, DecisionKinds.Check, DecisionActions.Return, "缺章", id, ("items", "application-form"));

        // Friday 24 April: 27–30 April are four working days, 1–5 May are off, Saturday 9 May is worked; the fifth is Wednesday 6 May.
        Assert.Equal(new DateOnly(2026, 5, 6), (await award.Flow.Get<ApplicationBook>().ReadAsync(id, default)).CorrectionDue!.LastDay);
        await award.Flow.AdvanceToAsync(new DateOnly(2026, 5, 6), 23, 59);
        Assert.Equal(ApplicationState.Returned, (await award.Flow.Get<ApplicationBook>().ReadAsync(id, default)).State);
        await award.Flow.AdvanceToAsync(new DateOnly(2026, 5, 7), 0);

        var refused = await award.Flow.Get<ApplicationBook>().ReadAsync(id, default);
        Assert.Equal(ApplicationState.Refused, refused.State);
        Assert.Equal("setting:correction", Assert.Single(refused.Reasons!).Citation.Article);
        Assert.Equal(CycleState.Closed, (await award.Flow.Get<CycleArchive>().OpenAsync(cycle, default)).Cycle.State);
    }

    [Fact]
    public async Task Decision_NotTaken_IsRemindedOverdueAndEscalatedOnceEach()
    {
        await using var award = await RunningAward.StartAsync(Announce);
        var (cycle, first, second) = await award.RankedAsync(Announce, Closes);
        await award.ResolveAsync(cycle, (first, "award"), (second, "nominee"));
        var asked = (await award.Flow.Get<ApprovalDesk>().ListAsync(cycle, default)).Single(one => one.Decision is null);

        // Asked on Friday 1 May, a day off: five working days are 6, 7, 8 May, Saturday 9 May (worked) and Monday 11 May.
        Assert.Equal(new DateOnly(2026, 5, 11), asked.Due.LastDay);
        Assert.Equal(
            [new(2026, 5, 9), new(2026, 5, 12), new(2026, 5, 14)],
            asked.Rungs.Select(rung => DateOnly.FromDateTime(rung.At.ToOffset(TimeSpan.FromHours(8)).DateTime)));
        await award.Flow.AdvanceToAsync(new DateOnly(2026, 6, 30));
        await award.Flow.AdvanceToAsync(new DateOnly(2026, 7, 30));

        var mails = (await award.Flow.Get<MailLog>().ListAsync(500, null, null, default)).Entries.Where(mail => mail.Subject == asked.Id).ToList();
        Assert.Equal(4, mails.Count(mail => mail.Address == People.DeputyHead));
        Assert.Single(mails, mail => mail.Address == People.Office);
    }

    [Fact]
    public async Task Delegation_RecordsBothNamesAndEndsWithItsLastDay()
    {
        await using var award = await RunningAward.StartAsync(Announce);
        var (cycle, first, second) = await award.RankedAsync(Announce, Closes);
        await award.ResolveAsync(cycle, (first, "award"), (second, "nominee"));
        var desk = award.Flow.Get<ApprovalDesk>();
        var asked = (await desk.ListAsync(cycle, default)).Single(one => one.Decision is null);
        var deputy = await award.Flow.PersonAsync(People.DeputyHead);

        AwardFlow.Value(await desk.DelegateAsync(asked.Id, deputy, People.Government, new DateOnly(2026, 5, 5), default));
        await award.Flow.RestAsync();
        var taken = new DecisionTaken(DecisionActions.Approve, "", new Dictionary<string, string>(), asked.SubjectHash);
        Assert.Equal(RefusalKind.Forbidden, (await desk.DecideAsync(asked.Id, deputy, taken, default)).Refusal!.Kind);
        await award.Flow.AdvanceToAsync(new DateOnly(2026, 5, 6));
        Assert.Equal(RefusalKind.Gone, (await desk.DecideAsync(asked.Id, await award.Flow.PersonAsync(People.Government), taken, default)).Refusal!.Kind);
        // The decision is the principal's again, or nobody could ever take it.
        Assert.Equal(People.DeputyHead, AwardFlow.Value(await desk.DecideAsync(asked.Id, deputy, taken, default)).Decision!.By);
    }

    [Fact]
    public async Task Delegation_ToAndFroAndToAgain_IsInTheJournalEachTime()
    {
        await using var award = await RunningAward.StartAsync(Announce);
        var (cycle, first, second) = await award.RankedAsync(Announce, Closes);
        await award.ResolveAsync(cycle, (first, "award"), (second, "nominee"));
        var desk = award.Flow.Get<ApprovalDesk>();
        var asked = (await desk.ListAsync(cycle, default)).Single(one => one.Decision is null);
        foreach (var (from, to) in new[] { (People.DeputyHead, People.Government), (People.Government, People.DeputyHead), (People.DeputyHead, People.Government) })
        {
            AwardFlow.Value(await desk.DelegateAsync(asked.Id, await award.Flow.PersonAsync(from), to, new DateOnly(2026, 5, 5), default));
            await award.Flow.RestAsync();
            await award.Flow.Get<IClockControl>().AdvanceToAsync(award.Flow.Get<IClockControl>().UtcNow.AddMinutes(5), default);
        }

        Assert.Equal(
            [People.DeputyHead, People.Government, People.DeputyHead],
            (await award.JournalAsync(cycle)).Where(entry => entry.Action == "decision.delegated").Select(entry => entry.Actor));
    }

    [Fact]
    public async Task Application_WithdrawnWhileItIsChecked_IsTakenBackFromTheOffice()
    {
        await using var award = await RunningAward.StartAsync(Announce);
        var cycle = await award.AnnouncedAsync(Announce, Closes);
        var applicant = SampleApplicant.Number(1);
        var id = await award.Flow.PrepareAsync(cycle, applicant);
        await award.Flow.SubmitAsync(id, applicant.Email);
        var check = Assert.Single(await award.Flow.Get<ApprovalDesk>().ListAsync(cycle, default), one => one.Order.Kind == DecisionKinds.Check);

        AwardFlow.Value(await award.Flow.Get<ApplicationDesk>().WithdrawAsync(id, "改为明年申报", await award.Flow.PersonAsync(applicant.Email), default));
        await award.Flow.RestAsync();

        var taken = new DecisionTaken(DecisionActions.Eligible, "", new Dictionary<string, string>(), check.SubjectHash);
        var decided = AwardFlow.Value(await award.Flow.Get<ApprovalDesk>().DecideAsync(check.Id, await award.Flow.PersonAsync(People.Office), taken, default));
        Assert.Equal((DecisionActions.Recalled, "改为明年申报"), (decided.Decision!.Action, decided.Decision.Reason));
        Assert.Equal(ApplicationState.Withdrawn, (await award.Flow.Get<ApplicationBook>().ReadAsync(id, default)).State);
        Assert.Single(await award.JournalAsync(cycle), entry => entry.Action == "application.withdrawn");
        await award.Flow.AdvanceToAsync(Closes.AddDays(1));
        Assert.Equal(CycleState.Closed, (await award.Flow.Get<CycleArchive>().OpenAsync(cycle, default)).Cycle.State);
    }

    [Fact]
    public async Task Call_PlannedForLater_IsNotDueBeforeItsDay()
    {
        await using var award = await RunningAward.StartAsync(Announce);
        // Planned on Wednesday 8 April for Monday 1 June; the stage takes five working days at most: to 8 June.
        await award.Flow.PlanAsync(new NewCycle("AY", 2026, new DateOnly(2026, 6, 1), new DateOnly(2026, 6, 8), new DateOnly(2026, 6, 30)));

        var asked = Assert.Single(await award.Flow.Get<ApprovalDesk>().ListAsync("AY-2026", default));
        Assert.Equal(new Deadline(new DateOnly(2026, 6, 1), false), asked.Due);
        var call = (await award.Flow.Get<CycleDesk>().StagesAsync("AY-2026", default))[0];
        Assert.Equal(new Deadline(new DateOnly(2026, 6, 8), false), call.Due);
    }

    [Fact]
    public async Task Window_Extended_IsOnTheBoardAndInTheJournalOnce()
    {
        await using var award = await RunningAward.StartAsync(Announce);
        var cycle = await award.AnnouncedAsync(Announce, Closes);

        AwardFlow.Value(await award.Flow.Get<CycleDesk>().ExtendIntakeAsync(cycle, Closes.AddDays(10), "系统停机", await award.Flow.PersonAsync(People.Office), default));
        await award.Flow.AdvanceToAsync(Closes.AddDays(10));

        // A Sunday, and a window all the same: the office has named the day.
        var intake = (await award.Flow.Get<CycleDesk>().StagesAsync(cycle, default)).Single(stage => stage.StageId == "intake");
        Assert.Equal((new Deadline(Closes.AddDays(10), false), StageState.Open), (intake.Due, intake.State));
        Assert.Single(await award.JournalAsync(cycle), entry => entry.Action == "intake.extended");
    }

    [Theory]
    [InlineData(false, SilentKind.NoReply, "silence")] // nobody replies: recorded at 24:00 of the third working day, never as consent
    [InlineData(true, DecisionActions.Approve, "portal")] // a reply in time stands
    public async Task Decision_ForWhichSilenceIsAnAnswer_TimesOut(bool replies, string action, string via)
    {
        await using var award = await RunningAward.StartAsync(Announce);
        var cycle = await award.AnnouncedAsync(Announce, Closes);
        var order = new ApprovalOrder($"{cycle}.opinions.tax", cycle, "silent", "check", "tax", null);
        await award.Flow.Get<IOrchestrationClient>().StartAsync(nameof(Approval), Instances.Approval(order.ApprovalId), order, default);
        await award.Flow.RestAsync();
        if (replies)
            await award.Flow.DecideAsync(cycle, "silent", DecisionActions.Approve);

        // Asked on Wednesday 8 April: three working days are 9, 10 and 13 April.
        await award.Flow.AdvanceToAsync(new DateOnly(2026, 4, 13), 23, 59);
        var before = (await award.Flow.Get<ApprovalStore>().FindAsync(order.ApprovalId, default))!.Value;
        await award.Flow.AdvanceToAsync(new DateOnly(2026, 4, 14), 0);
        var after = (await award.Flow.Get<ApprovalStore>().FindAsync(order.ApprovalId, default))!.Value;

        Assert.Equal(replies, before.Decision is not null);
        Assert.Equal((action, via), (after.Decision!.Action, after.Decision.Via));
        Assert.Equal(
            OrchestrationStatus.Completed, (await award.Flow.Get<IOrchestrationClient>().GetAsync(Instances.Approval(order.ApprovalId), default))!.Status);
    }

    [Fact]
    public async Task Decision_TakenTwice_ShowsWhatWasRecordedFirst()
    {
        await using var award = await RunningAward.StartAsync(Announce);
        var (cycle, first, second) = await award.RankedAsync(Announce, Closes);
        await award.ResolveAsync(cycle, (first, "award"), (second, "nominee"));
        var desk = award.Flow.Get<ApprovalDesk>();
        var asked = (await desk.ListAsync(cycle, default)).Single(one => one.Decision is null);
        var deputy = await award.Flow.PersonAsync(People.DeputyHead);
        var yes = new DecisionTaken(DecisionActions.Approve, "", new Dictionary<string, string>(), asked.SubjectHash);
        var no = new DecisionTaken(DecisionActions.Return, "改主意了", new Dictionary<string, string>(), asked.SubjectHash);

        var outcomes = await Task.WhenAll(Enumerable.Range(0, 8).Select(number => desk.DecideAsync(asked.Id, deputy, number == 0 ? yes : yes, default)));
        var later = AwardFlow.Value(await desk.DecideAsync(asked.Id, deputy, no, default));

        Assert.All(outcomes, outcome => Assert.Equal(DecisionActions.Approve, outcome.Value.Decision!.Action));
        Assert.Equal(DecisionActions.Approve, later.Decision!.Action);
        Assert.Single(outcomes.Select(outcome => outcome.Value.Decision!.At).Distinct());
    }

    [Fact]
    public async Task Deadline_BeyondTheLastNotice_IsProvisionalUntilTheNoticeIsImported()
    {
        var announce = new DateOnly(2026, 11, 16);
        await using var award = await RunningAward.StartAsync(announce);
        var (cycle, first, _) = await award.ApprovedAsync(announce, new DateOnly(2026, 12, 10));
        await award.Flow.AdvanceToAsync(new DateOnly(2026, 12, 18));
        await award.Flow.DecideAsync(cycle, DecisionKinds.Posting, DecisionActions.Posted, values: ("posted:news-media", "2026-12-18"));
        var before = Assert.Single(await award.Flow.Get<PublicityDesk>().CurrentAsync(default)).Publicity;

        // Friday 18 December + 14 days = Friday 1 January 2027, for which there is no notice yet.
        Assert.Equal((new DateOnly(2027, 1, 1), true), (before.Deadline.LastDay, before.Deadline.Provisional));
        await award.Flow.Get<CalendarDesk>().ImportAsync(
            """{ "year": 2027, "source": ["https://www.gov.cn/"], "days": [{ "date": "2027-01-01", "off": true, "name": "元旦" }] }""", default);
        await award.Flow.RestAsync();

        // New Year's Day is off, 2 and 3 January are a week-end: the period ends on Monday 4 January.
        var after = Assert.Single(await award.Flow.Get<PublicityDesk>().CurrentAsync(default)).Publicity;
        Assert.Equal((new DateOnly(2027, 1, 4), false), (after.Deadline.LastDay, after.Deadline.Provisional));
        await award.Flow.AdvanceToAsync(new DateOnly(2027, 1, 4), 23, 59);
        Assert.Equal(UnitState.Published, (await award.Flow.Get<UnitList>().OfAsync(cycle, [first], default)).Single().State);
        await award.Flow.AdvanceToAsync(new DateOnly(2027, 1, 5), 0);
        Assert.Equal(UnitState.Cleared, (await award.Flow.Get<UnitList>().OfAsync(cycle, [first], default)).Single().State);
    }

    [Fact]
    public async Task Journal_OfAWholeCycle_IsIntactAndCitesAnArticleEverywhere()
    {
        await using var award = await RunningAward.StartAsync(Announce);
        var (cycle, _, _) = await award.ApprovedAsync(Announce, Closes);

        Assert.True((await award.Flow.Get<AuditLog>().VerifyAsync(cycle, default)).IsIntact);
        await foreach (var record in award.Flow.Get<AuditLog>().ListAsync(cycle))
            Assert.NotNull(record.Entry.Citation);
    }
}
