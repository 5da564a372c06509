using AwardFunctions.Domain.Honours;
using AwardFunctions.Domain.Schemes;
using AwardFunctions.Orchestrations.Accounts;
using AwardFunctions.Orchestrations.Applications;
using AwardFunctions.Orchestrations.Approvals;
using AwardFunctions.Orchestrations.Honours;
using AwardFunctions.Orchestrations.Measures;
using AwardFunctions.Orchestrations.Outcomes;
using AwardFunctions.Orchestrations.Ports;
using AwardFunctions.Standalone.Tests.Cycles;
using AwardFunctions.TestKit.Flows;

namespace AwardFunctions.Standalone.Tests.Measures;

/// <summary>Measures short of revocation, incidents, and fraud of those who did not win.</summary>
public sealed class MeasureTests
{
    private static readonly DateOnly Awarded = new(2026, 6, 1);
    private static readonly DateOnly Today = new(2027, 3, 1);

    [Fact]
    public async Task Suspension_DecidedByTheOffice_HoldsUntilItIsLiftedWithReasons()
    {
        await using var award = await RunningAward.StartAsync(Today);
        var honour = await award.ConferAsync("AY", Awarded);
        var measure = await award.Flow.CarryMeasureAsync(await award.Flow.ProposeMeasureAsync(honour.CertificateNumber, "suspend", null, Today), "安质评〔2027〕1号");

        Assert.Equal(["office"], measure.DecidedBy);
        Assert.Equal("unrectified", measure.GroundId);
        Assert.Equal(HonourState.Suspended, await StateAsync(award, honour));
        Assert.Equal("reason", (await LiftAsync(award, measure, " ")).Refusal!.Field);
        AwardFlow.Value(await LiftAsync(award, measure, "整改合格"));
        Assert.Equal(RefusalKind.Conflict, (await LiftAsync(award, measure, "再次")).Refusal!.Kind);

        Assert.Equal(HonourState.Running, await StateAsync(award, honour));
        Assert.Equal(
            [(HonourState.Suspended, "安质评〔2027〕1号"), (HonourState.Running, null)],
            (await award.Flow.Get<HonourBook>().HistoryAsync(honour.CertificateNumber, default)).Select(change => (change.To, change.DocumentNumber)));
        Assert.Equal(Today, Assert.Single(await award.Flow.Get<NoticeBook>().LatestAsync(default)).LiftedOn);
        Assert.Equal(
            ["measure.proposed", "measure.settled", "honour.suspended", "measure.published", "honour.resumed", "measure.lifted"],
            (await award.JournalAsync(honour.CycleId)).Select(entry => entry.Action).Where(action => !action.StartsWith("decision.", StringComparison.Ordinal) && !action.StartsWith("committee", StringComparison.Ordinal)));
    }

    [Theory]
    [InlineData("rectify", "rectification", false)] // AY24: an order to put things right, to the holder alone
    [InlineData("criticise", null, true)] // AY24: criticism in public
    public async Task Measure_ThatLeavesTheHonour_AsksForWhatItAsksFor(string id, string? matter, bool published)
    {
        await using var award = await RunningAward.StartAsync(Today);
        var honour = await award.ConferAsync("AY", Awarded);
        await award.Flow.CarryMeasureAsync(await award.Flow.ProposeMeasureAsync(honour.CertificateNumber, id, null, Today), "");

        Assert.Equal(HonourState.Running, await StateAsync(award, honour));
        Assert.Equal(matter, (await award.Flow.Get<MeasureBook>().ClaimsAsync(honour.CertificateNumber, default)).SingleOrDefault()?.Matter);
        Assert.Equal(published, (await award.Flow.Get<NoticeBook>().LatestAsync(default)).Count == 1);
    }

    [Theory]
    [InlineData("warn", "complaint", "2030-06-01", null, false)] // JS24: within validity, its last day
    [InlineData("criticise", "failed-inspection", "2026-06-01", null, true)]
    [InlineData("warn", "accident", "2030-06-02", "24", false)]
    [InlineData("criticise", "accident", "2026-05-31", "24", false)]
    public async Task Incident_WithinValidity_LeadsToAWarningOrCriticismApprovedByTheGovernment(string id, string kind, string eventOn, string? refusedUnder, bool published)
    {
        await using var award = await RunningAward.StartAsync(new DateOnly(2030, 9, 2));
        var honour = await award.ConferAsync("JS", Awarded);
        var (office, day) = (await award.Flow.PersonAsync(People.Office), DateOnly.Parse(eventOn));
        var registered = await award.Flow.Get<IncidentDesk>().RegisterAsync(honour.CertificateNumber, kind, "情况属实", day, [], office, default);
        Assert.Equal(refusedUnder, registered.Refusal?.Citation?.Article);
        if (refusedUnder is not null)
        {
            Assert.Equal(refusedUnder, (await award.Flow.Get<MeasureDesk>().ProposeAsync(honour.CertificateNumber, id, new MeasureProposal(kind, "属实", day, null), office, default)).Refusal!.Citation!.Article);
            return;
        }

        var measure = await award.Flow.ProposeMeasureAsync(honour.CertificateNumber, id, kind, day, source: registered.Value.Id);
        var asked = (await award.Flow.Get<ApprovalDesk>().ListAsync(honour.CycleId, default)).Single(one => one.Decision is null);
        measure = await award.Flow.CarryMeasureAsync(measure, "金政〔2030〕7号");

        Assert.Equal(("government", true, "24"), (asked.Sheet.PartyId, asked.Sheet.SecondFactor, asked.Sheet.Article));
        Assert.Equal((MeasureState.Decided, registered.Value.Id), (measure.State, measure.SourceId));
        Assert.Equal(HonourState.Running, await StateAsync(award, honour));
        Assert.Equal(published, (await award.Flow.Get<NoticeBook>().LatestAsync(default)).Count == 1);
    }

    [Fact]
    public async Task Statement_OfTheHolder_IsReadByWhoeverDecidesAndOnlyUntilThen()
    {
        await using var award = await RunningAward.StartAsync(Today);
        var honour = await award.ConferAsync("AY", Awarded);
        var measure = await award.Flow.ProposeMeasureAsync(honour.CertificateNumber, "suspend", null, Today);
        var (desk, holder) = (award.Flow.Get<MeasureDesk>(), await award.Flow.PersonAsync(HonouredAward.Holder.Email));
        var before = (await award.Flow.Get<ApprovalDesk>().ListAsync(honour.CycleId, default)).Single();

        Assert.Equal(RefusalKind.Forbidden, (await desk.StateAsync(measure.Id, "有误", await award.Flow.PersonAsync(People.Office), default)).Refusal!.Kind);
        AwardFlow.Value(await desk.StateAsync(measure.Id, "已整改完毕", holder, default));
        var refusal = (await award.Flow.Get<ApprovalDesk>().DecideAsync(
            before.Id, await award.Flow.PersonAsync(People.Office),
            new DecisionTaken(DecisionActions.Approve, "", new Dictionary<string, string> { ["documentDate"] = "2027-03-01" }, before.SubjectHash), default)).Refusal!;
        var decided = await award.Flow.ApproveMeasureAsync(measure, "");

        Assert.Equal(RefusalKind.Conflict, refusal.Kind);
        Assert.Contains(decided.Sheet.Facts, fact => fact.Value.Zh == "已整改完毕");
        Assert.Equal(RefusalKind.Conflict, (await desk.StateAsync(measure.Id, "再次陈述", holder, default)).Refusal!.Kind);
    }

    [Fact]
    public async Task Proposal_TakenBack_IsRecalledFromWhoeverWasAsked()
    {
        await using var award = await RunningAward.StartAsync(Today);
        var honour = await award.ConferAsync("ZM", Awarded);
        var measure = await award.Flow.ProposeMeasureAsync(honour.CertificateNumber, "revoke", "fraud", Today);
        var (desk, office) = (award.Flow.Get<MeasureDesk>(), await award.Flow.PersonAsync(People.Office));
        Assert.Equal(RefusalKind.Conflict, (await desk.ProposeAsync(honour.CertificateNumber, "revoke", new MeasureProposal("fraud", "再次", Today, null), office, default)).Refusal!.Kind);

        AwardFlow.Value(await desk.WithdrawAsync(measure.Id, "事实有误", office, default));
        await award.Flow.RestAsync();

        Assert.All(await award.Flow.Get<ApprovalDesk>().ListAsync(honour.CycleId, default), one => Assert.Equal(DecisionActions.Recalled, one.Decision!.Action));
        measure = await award.Flow.Get<MeasureBook>().ReadAsync(measure.Id, default);
        Assert.Equal((MeasureState.Withdrawn, "事实有误"), (measure.State, measure.EndReason));
        Assert.Equal(HonourState.Running, await StateAsync(award, honour));
        AwardFlow.Value(await desk.ProposeAsync(honour.CertificateNumber, "revoke", new MeasureProposal("fraud", "补充证据", Today, null), office, default));
    }

    [Fact]
    public async Task Revocation_WhileASuspensionIsProposed_LeavesNothingToDecide()
    {
        await using var award = await RunningAward.StartAsync(Today);
        var honour = await award.ConferAsync("AY", Awarded);
        var suspension = await award.Flow.ProposeMeasureAsync(honour.CertificateNumber, "suspend", null, Today);
        await award.Flow.CarryMeasureAsync(await award.Flow.ProposeMeasureAsync(honour.CertificateNumber, "revoke", "accident", Today), "安县政〔2027〕3号");

        await award.Flow.DecideAsync(honour.CycleId, DecisionKinds.Measure, DecisionActions.Approve, subject: suspension.Id, values: ("documentDate", "2027-03-01"));

        Assert.Equal(MeasureState.Withdrawn, (await award.Flow.Get<MeasureBook>().ReadAsync(suspension.Id, default)).State);
        Assert.Equal(HonourState.Revoked, await StateAsync(award, honour));
    }

    [Fact]
    public async Task Decision_OnAHonourOfAClosedCycle_StandsOnTheBoardAndInTheDigest()
    {
        await using var award = await RunningAward.StartAsync(Today);
        var honour = await award.ConferAsync("HY", Awarded);
        await award.Flow.ProposeMeasureAsync(honour.CertificateNumber, "revoke", "fraud", Today);
        var dossier = await award.Flow.Get<Orchestrations.Cycles.CycleArchive>().OpenAsync(honour.CycleId, default);

        Assert.Equal(1, (await award.Flow.Get<ApprovalDesk>().ListOpenAsync(dossier, 10, default)).Count);
        Assert.Single(await award.Flow.Get<ApprovalDesk>().ListForAsync(await award.Flow.PersonAsync(People.Committee), default));
        await award.Flow.AdvanceToAsync(Today.AddDays(60));
        Assert.Contains(
            (await award.Flow.Get<IOutbox>().ListAsync(500, null, default)).Mails,
            mail => mail.Message.To == People.Office && mail.Message.Subject.Contains("工作提示", StringComparison.Ordinal) && mail.Message.Text.Contains("撤销荣誉：", StringComparison.Ordinal));
    }

    [Theory]
    [InlineData("AY", "9.5", "2036-03-01")] // AY9.5: without end
    [InlineData("ZM", "14.7", "2030-03-01")] // ZM14.7: three years before the closing date
    [InlineData("JS", "9.5", "2030-03-01")]
    [InlineData("JY", "9.5", "2030-03-01")]
    public async Task Fraud_OfAnApplicantWhoDidNotWin_IsOnRecordAndRefusesItUnderTheArticle(string code, string article, string closes)
    {
        await using var award = await RunningAward.StartAsync(Today);
        await People.SeedAsync(award.Flow.Get<AccountDesk>(), code);
        var holder = HonouredAward.Holder;
        var cycle = await award.OpenWindowAsync(code, 2027, Today, Today.AddDays(30));
        var application = await award.Flow.PrepareAsync(cycle, holder);
        var (desk, office) = (award.Flow.Get<BarDesk>(), await award.Flow.PersonAsync(People.Office));
        Assert.Equal(RefusalKind.Conflict, (await desk.RecordFraudAsync(application, "伪造", Today, office, default)).Refusal!.Kind);
        await award.Flow.SubmitAsync(application, holder.Email);

        AwardFlow.Value(await desk.RecordFraudAsync(application, "审计报告系伪造", Today, office, default));
        Assert.Equal(RefusalKind.Conflict, (await desk.RecordFraudAsync(application, "再次", Today, office, default)).Refusal!.Kind);
        var last = DateOnly.Parse(closes);
        await award.Flow.AdvanceToAsync(last.AddDays(-10));
        var next = await award.OpenWindowAsync(code, last.Year, last.AddDays(-10), last);
        var refusal = (await award.Flow.Get<ApplicationDesk>().StartAsync(
            new ApplicationStart(next, holder.Name, holder.CreditCode, AwardFlow.AnswersFor(SchemeLibrary.Embedded.Find(code)!, holder.Sector)), await award.Flow.PersonAsync(holder.Email), default)).Refusal!;

        Assert.Equal(article, refusal.Citation!.Article);
        Assert.Contains(await award.JournalAsync(cycle), entry => entry is { Action: "fraud.recorded", Actor: People.Office } && entry.Citation!.Article == article);
    }

    [Fact]
    public async Task Measure_UnderWayAsEverythingMoves_GoesOnWhereItStood()
    {
        await using var award = await RunningAward.StartAsync(Today);
        var honour = await award.ConferAsync("HY", Awarded);
        var measure = await award.Flow.ProposeMeasureAsync(honour.CertificateNumber, "revoke", "losses", Today);
        await award.Flow.ApproveMeasureAsync(measure, "");

        await award.MoveAsync();
        await award.Flow.ApproveMeasureAsync(measure, "蒸政〔2027〕2号");

        Assert.Equal(HonourState.Revoked, await StateAsync(award, honour));
        Assert.False((await award.Flow.Get<MeasureBook>().ReadAsync(measure.Id, default)).IsUnderWay);
        Assert.Single(await award.JournalAsync(honour.CycleId), entry => entry.Action == "measure.settled");
    }

    [Fact]
    public async Task Activities_RunOnceMoreAfterTheMeasureWasLifted_ChangeNothing()
    {
        await using var award = await RunningAward.StartAsync(Today);
        var honour = await award.ConferAsync("AY", Awarded);
        var suspension = await award.Flow.CarryMeasureAsync(await award.Flow.ProposeMeasureAsync(honour.CertificateNumber, "suspend", null, Today), "");
        AwardFlow.Value(await LiftAsync(award, suspension, "整改合格"));
        var revocation = await award.Flow.CarryMeasureAsync(await award.Flow.ProposeMeasureAsync(honour.CertificateNumber, "revoke", "fraud", Today), "安县政〔2027〕3号");
        var office = await award.Flow.PersonAsync(People.Office);
        foreach (var claim in await award.Flow.Get<MeasureBook>().ClaimsAsync(honour.CertificateNumber, default))
            AwardFlow.Value(await award.Flow.Get<ClaimDesk>().ReceiveAsync(claim.Id, Today, claim.Amount, office, default));
        var before = await RecordsAsync(award);

        foreach (var measure in new[] { suspension, revocation })
        {
            var made = (await award.Flow.Get<ApprovalStore>().FindAsync(measure.ApprovalId(0), default))!.Value.Decision!;
            var settlement = new MeasureSettlement(measure.Id, made, made.At.AddDays(1));
            await award.Flow.Get<AnnounceMeasure>().RunAsync(measure.Id, default);
            await award.Flow.Get<SettleMeasure>().RunAsync(settlement, default);
            await award.Flow.Get<ChangeStanding>().RunAsync(settlement, default);
            await award.Flow.Get<ImposeBars>().RunAsync(settlement, default);
            await award.Flow.Get<OpenClaims>().RunAsync(settlement, default);
            await award.Flow.Get<PublishMeasure>().RunAsync(settlement, default);
        }

        Assert.Equal(before, await RecordsAsync(award));
    }

    private static async Task<IReadOnlyList<string>> RecordsAsync(RunningAward award)
    {
        var records = new List<string>();
        await foreach (var record in award.Flow.Get<IRecordArchive>().ListAllAsync(default))
            records.Add($"{record.Partition}|{record.Row}: {System.Text.Encoding.UTF8.GetString(record.Json.Span)}");
        return records;
    }

    private static async Task<HonourState> StateAsync(RunningAward award, HonourRecord honour) =>
        (await award.Flow.Get<HonourBook>().FindAsync(honour.CertificateNumber, default))!.State;

    private static async Task<Outcome<MeasureRecord>> LiftAsync(RunningAward award, MeasureRecord measure, string reason) =>
        await award.Flow.Get<MeasureDesk>().LiftAsync(measure.Id, reason, await award.Flow.PersonAsync(People.Office), default);
}
