using AwardFunctions.Domain.Honours;
using AwardFunctions.Domain.Schemes;
using AwardFunctions.Orchestrations.Applications;
using AwardFunctions.Orchestrations.Approvals;
using AwardFunctions.Orchestrations.Honours;
using AwardFunctions.Orchestrations.Measures;
using AwardFunctions.Orchestrations.Obligations;
using AwardFunctions.Orchestrations.Outcomes;
using AwardFunctions.Orchestrations.Ports;
using AwardFunctions.Standalone.Tests.Cycles;
using AwardFunctions.TestKit.Flows;

namespace AwardFunctions.Standalone.Tests.Measures;

/// <summary>Revocations of all five regulations, from the proposal to the refusal of whoever applies again.</summary>
public sealed class RevocationTests
{
    private const string Document = "某政〔2027〕9号";
    private static readonly DateOnly Awarded = new(2026, 6, 1);
    private static readonly DateOnly Today = new(2027, 3, 1);

    [Theory]
    // AY19, AY25 and AY9.5: five years on any ground, for fraud until it is lifted.
    [InlineData("AY", null, "fraud", "19", "government", "奖牌（奖杯） 证书 100000", "after-revocation after-fraud", "9.5")]
    [InlineData("AY", null, "accident", "25.2", "government", "奖牌（奖杯） 证书 100000", "after-revocation", "25")]
    // AY24: nothing is recovered; AY25 bars on any ground.
    [InlineData("AY", null, "unrectified", "24", "government", "", "after-revocation", "25")]
    // HY31, HY32: the committee cancels, the government revokes; only fraud bars.
    [InlineData("HY", "organisation", "fraud", "31", "committee government", "奖牌 证书 100000", "after-fraud", "31")]
    [InlineData("HY", "individual", "tax-offence", "32.4", "committee government", "奖牌 证书 20000", "", null)]
    // ZM25: three years on any ground.
    [InlineData("ZM", null, "public-harm", "25.3", "committee government", "证书 奖杯 300000", "after-revocation", "25")]
    // JS23: no bar of its own, but JS9.5 asks about fraud.
    [InlineData("JS", null, "fraud", "23", "government", "奖牌（奖杯） 证书 500000", "fraud", "9.5")]
    [InlineData("JS", null, "complaint", "24", "government", "", "", null)]
    // JY22, JY23: nominees, too; they have no prize to repay.
    [InlineData("JY", null, "fraud", "22", "government", "证书 200000", "after-fraud", "22")]
    [InlineData("JY", "nominee", "accident", "23", "government", "证书", "", null)]
    public async Task Revocation_PlayedAlongItsChain_RecoversBarsAndRefusesWhoeverAppliesAgain(
        string code, string? tier, string ground, string article, string chain, string claims, string bars, string? refusedUnder)
    {
        await using var award = await RunningAward.StartAsync(Today);
        var honour = await award.ConferAsync(code, Awarded, tier);

        var measure = await award.Flow.ProposeMeasureAsync(honour.CertificateNumber, "revoke", ground, new DateOnly(2027, 1, 15));
        Assert.Equal(chain.Split(' '), measure.DecidedBy);
        measure = await award.Flow.CarryMeasureAsync(measure, Document);

        Assert.Equal((MeasureState.Decided, Today, Document, article), (measure.State, measure.DecidedOn, measure.DocumentNumber, measure.Article));
        var revoked = (await award.Flow.Get<HonourDesk>().FindAsync(honour.CertificateNumber, default))!;
        var change = Assert.Single(await award.Flow.Get<HonourBook>().HistoryAsync(honour.CertificateNumber, default));
        Assert.Equal((HonourState.Revoked, HonourState.Revoked, Today, article, Document), (revoked.State, change.To, change.On, change.Article, change.DocumentNumber));

        var owed = await award.Flow.Get<MeasureBook>().ClaimsAsync(honour.CertificateNumber, default);
        Assert.Equal(claims, string.Join(' ', owed.Select(claim => claim.Amount is { } amount ? $"{amount}" : claim.What.Zh["交回".Length..])));
        Assert.All(owed, claim => Assert.Equal(new DateOnly(2027, 3, 31), claim.Due));
        var imposed = await award.Flow.Get<BarBook>().OfAsync(code, HonouredAward.Holder.CreditCode, default);
        Assert.Equal(
            bars.Split(' ', StringSplitOptions.RemoveEmptyEntries).Order().Select(bar => $"{honour.CertificateNumber}-{bar}"), imposed.Select(bar => bar.Id).Order());
        Assert.Equal(Document, Assert.Single(await award.Flow.Get<NoticeBook>().LatestAsync(default)).DocumentNumber);

        var again = await ApplyAsync(award, code);
        Assert.Equal(refusedUnder is null, again.Refusal is null);
        if (again.Refusal is { } refusal)
            Assert.Contains(refusedUnder, ArticlesOf(refusal));
    }

    [Theory]
    [InlineData("HY", null, "losses", "2029-06-01", null)] // HY32: three years from the award, the last day
    [InlineData("HY", null, "losses", "2029-06-02", "32.6")]
    [InlineData("HY", null, "losses", "2026-05-31", "32.6")] // before the award
    [InlineData("ZM", null, "accident", "2029-06-01", null)] // ZM25.2: within validity, the last day
    [InlineData("ZM", null, "accident", "2029-06-02", "25.2")]
    [InlineData("ZM", null, "public-harm", "2029-06-02", null)] // ZM25.3: no window
    [InlineData("JS", null, "complaint", "2030-06-01", null)] // JS24: within validity of four years
    [InlineData("JS", null, "complaint", "2030-06-02", "24")]
    [InlineData("JY", null, "accident", "2031-06-01", null)] // JY23: five years from the award
    [InlineData("JY", "nominee", "breach-of-law", "2031-06-02", "23")]
    [InlineData("AY", null, "decline", "2031-06-02", null)] // AY25: no window
    public async Task Proposal_OfAnEventOutsideItsWindow_IsRefusedUnderTheArticle(string code, string? tier, string ground, string eventOn, string? article)
    {
        await using var award = await RunningAward.StartAsync(new DateOnly(2031, 9, 1));
        var honour = await award.ConferAsync(code, Awarded, tier);

        var proposed = await award.Flow.Get<MeasureDesk>().ProposeAsync(
            honour.CertificateNumber, "revoke", new MeasureProposal(ground, "情况属实", DateOnly.Parse(eventOn), null), await award.Flow.PersonAsync(People.Office), default);

        Assert.Equal(article is null ? (null, null) : ("eventOn", article), (proposed.Refusal?.Field, proposed.Refusal?.Citation?.Article));
    }

    [Fact]
    public async Task Submission_OfADraftBegunBeforeTheRevocation_IsRefusedUnderTheArticle()
    {
        await using var award = await RunningAward.StartAsync(Today);
        var honour = await award.ConferAsync("HY", Awarded);
        var cycle = await award.OpenWindowAsync("HY", 2027, Today, Today.AddDays(60));
        var draft = await award.Flow.PrepareAsync(cycle, HonouredAward.Holder with { Sector = SchemeLibrary.Embedded.Find("HY")!.Sectors[0].Id });

        await award.Flow.CarryMeasureAsync(await award.Flow.ProposeMeasureAsync(honour.CertificateNumber, "revoke", "fraud", Awarded.AddDays(-90)), Document);
        var refusal = (await award.Flow.Get<ApplicationDesk>().SubmitAsync(draft, true, await award.Flow.PersonAsync(HonouredAward.Holder.Email), default)).Refusal!;

        Assert.Contains("31", ArticlesOf(refusal));
    }

    [Fact]
    public async Task Committee_WithoutItsMajority_CannotBeRecordedAsApproving()
    {
        await using var award = await RunningAward.StartAsync(Today);
        var honour = await award.ConferAsync("HY", Awarded);
        var measure = await award.Flow.ProposeMeasureAsync(honour.CertificateNumber, "revoke", "fraud", Awarded);
        var asked = (await award.Flow.Get<ApprovalDesk>().ListAsync(honour.CycleId, default)).Single(one => one.Decision is null);
        var members = asked.Sheet.Inputs.Single(input => input.Id == "present").Choices.Select(choice => choice.Value).ToList();
        var values = new Dictionary<string, string> { ["meetingDate"] = "2027-03-01", ["present"] = string.Join(',', members), ["yes"] = "4", ["no"] = "5", ["abstain"] = "0" };

        var refusal = (await award.Flow.Get<ApprovalDesk>().DecideAsync(
            asked.Id, await award.Flow.PersonAsync(People.Office), new DecisionTaken(DecisionActions.Approve, "", values, asked.SubjectHash), default)).Refusal!;

        Assert.Equal("yes", refusal.Field);
        Assert.Equal("committee", asked.Sheet.PartyId);
        Assert.False(asked.Sheet.SecondFactor);
        Assert.Equal(MeasureState.Proposed, (await award.Flow.Get<MeasureBook>().ReadAsync(measure.Id, default)).State);
    }

    [Fact]
    public async Task Chain_ThatSaysNo_LeavesTheHonourAndTellsTheHolder()
    {
        await using var award = await RunningAward.StartAsync(Today);
        var honour = await award.ConferAsync("HY", Awarded);
        var measure = await award.Flow.ProposeMeasureAsync(honour.CertificateNumber, "revoke", "fraud", Awarded);
        await award.Flow.ApproveMeasureAsync(measure, "");
        var asked = (await award.Flow.Get<ApprovalDesk>().ListAsync(honour.CycleId, default)).Single(one => one.Decision is null);
        await award.Flow.RefuseMeasureAsync(measure, "证据不足");

        var refused = await award.Flow.Get<MeasureBook>().ReadAsync(measure.Id, default);
        Assert.True(asked.Sheet.SecondFactor);
        Assert.Contains(asked.Sheet.Facts, fact => fact.Value.Zh.Contains("同意9票", StringComparison.Ordinal));
        Assert.Equal((MeasureState.Refused, "证据不足"), (refused.State, refused.EndReason));
        Assert.Equal(HonourState.Running, (await award.Flow.Get<HonourBook>().FindAsync(honour.CertificateNumber, default))!.State);
        Assert.Equal(
            ["拟对贵单位采取措施：撤销荣誉", "撤销荣誉：未获同意"],
            (await SubjectsAsync(award)).Select(subject => subject[(subject.IndexOf('】') + 1)..]));
    }

    [Fact]
    public async Task Prize_WhosePaymentWasNotRecorded_IsOwedAndNotPaidAnyMore()
    {
        await using var award = await RunningAward.StartAsync(Today);
        var honour = await award.ConferAsync("AY", Awarded, paid: false);
        await award.Flow.CarryMeasureAsync(await award.Flow.ProposeMeasureAsync(honour.CertificateNumber, "revoke", "accident", Today), Document);

        Assert.Equal(100_000, (await award.Flow.Get<MeasureBook>().ClaimsAsync(honour.CertificateNumber, default)).Single(claim => claim.Amount is not null).Amount);
        var refusal = (await award.Flow.Get<PrizeDesk>().PaidAsync(honour.CertificateNumber, Today, await award.Flow.PersonAsync(People.Office), default)).Refusal!;
        Assert.Equal((RefusalKind.Conflict, "25.2"), (refusal.Kind, refusal.Citation!.Article));
    }

    [Fact]
    public async Task Prize_PartlyRepaid_IsOwedUntilTheRestComes()
    {
        await using var award = await RunningAward.StartAsync(Today);
        var honour = await award.ConferAsync("AY", Awarded);
        await award.Flow.CarryMeasureAsync(await award.Flow.ProposeMeasureAsync(honour.CertificateNumber, "revoke", "accident", Today), Document);
        var (desk, office) = (award.Flow.Get<ClaimDesk>(), await award.Flow.PersonAsync(People.Office));
        var claims = await award.Flow.Get<MeasureBook>().ClaimsAsync(honour.CertificateNumber, default);
        var prize = claims.Single(claim => claim.Amount is not null).Id;

        Assert.Null(AwardFlow.Value(await desk.ReceiveAsync(prize, Today, 40_000, office, default)).SettledOn);
        Assert.Equal("amount", (await desk.ReceiveAsync(prize, Today, 60_001, office, default)).Refusal!.Field);
        Assert.Equal(Today, AwardFlow.Value(await desk.ReceiveAsync(prize, Today, 60_000, office, default)).SettledOn);
        Assert.Equal(RefusalKind.Conflict, (await desk.ReceiveAsync(prize, Today, 1, office, default)).Refusal!.Kind);
        Assert.Equal("遗失", AwardFlow.Value(await desk.WriteOffAsync(claims[0].Id, "遗失", office, default)).WrittenOff);
        Assert.Equal("on", (await desk.ReceiveAsync(claims[1].Id, Today.AddDays(1), null, office, default)).Refusal!.Field);
        Assert.Equal([claims[1].What], (await award.Flow.Get<ObligationBook>().ListOpenAsync("AY", default)).Where(open => open.Matter == Matters.Recovery).Select(open => open.Name));
        Assert.Equal(
            ["claim.received", "claim.settled", "claim.written-off"],
            (await award.JournalAsync(honour.CycleId)).Select(entry => entry.Action).Where(action => action.StartsWith("claim.", StringComparison.Ordinal)));
    }

    [Fact]
    public async Task EndlessBar_OfFraud_IsLiftedWithReasonsAfterFiveYears()
    {
        await using var award = await RunningAward.StartAsync(Today);
        var honour = await award.ConferAsync("AY", Awarded);
        await award.Flow.CarryMeasureAsync(await award.Flow.ProposeMeasureAsync(honour.CertificateNumber, "revoke", "fraud", Awarded), Document);
        var (desk, office, code) = (award.Flow.Get<BarDesk>(), await award.Flow.PersonAsync(People.Office), HonouredAward.Holder.CreditCode);
        var id = $"{honour.CertificateNumber}-after-fraud";

        await award.Flow.AdvanceToAsync(new DateOnly(2032, 3, 1));
        var early = (await desk.LiftAsync("AY", code, id, "已整改", office, default)).Refusal!;
        Assert.Equal((RefusalKind.Conflict, "9.5"), (early.Kind, early.Citation!.Article));
        await award.Flow.AdvanceToAsync(new DateOnly(2032, 3, 2));
        Assert.Equal("9.5", (await ApplyAsync(award, "AY")).Refusal!.Citation!.Article);
        Assert.Equal("reason", (await desk.LiftAsync("AY", code, id, " ", office, default)).Refusal!.Field);
        AwardFlow.Value(await desk.LiftAsync("AY", code, id, "已整改", office, default));

        Assert.Null((await ApplyAsync(award, "AY")).Refusal);
        Assert.DoesNotContain(await award.Flow.Get<ObligationBook>().ListOpenAsync("AY", default), open => open.Id.EndsWith("after-fraud", StringComparison.Ordinal));
        Assert.Contains(await award.JournalAsync(honour.CycleId), entry => entry is { Action: "bar.lifted", Actor: People.Office });
    }

    private static IEnumerable<string?> ArticlesOf(Refusal refusal) => new[] { refusal }.Concat(refusal.Others ?? []).Select(one => one.Citation?.Article);

    private static async Task<IReadOnlyList<string>> SubjectsAsync(RunningAward award) =>
        [.. (await award.Flow.Get<IOutbox>().ListAsync(100, null, default)).Mails.Select(mail => mail.Message).Where(mail => mail.To == HonouredAward.Holder.Email).Select(mail => mail.Subject).Reverse()];

    private static async Task<Outcome<ApplicationRecord>> ApplyAsync(RunningAward award, string code)
    {
        var day = new Domain.Calendars.SchemeZone("Asia/Shanghai").DayOf(award.Flow.Get<IClockControl>().UtcNow);
        var cycle = await award.OpenWindowAsync(code, day.Year, day, day.AddDays(60));
        var scheme = SchemeLibrary.Embedded.Find(code)!;
        return await award.Flow.Get<ApplicationDesk>().StartAsync(
            new ApplicationStart(cycle, HonouredAward.Holder.Name, HonouredAward.Holder.CreditCode, AwardFlow.AnswersFor(scheme, scheme.Sectors[0].Id)),
            await award.Flow.PersonAsync(HonouredAward.Holder.Email), default);
    }
}
