using AwardFunctions.Orchestrations.Approvals;
using AwardFunctions.Orchestrations.Cycles;
using AwardFunctions.Orchestrations.Mail;
using AwardFunctions.Orchestrations.Outcomes;
using AwardFunctions.Orchestrations.Reviews;
using AwardFunctions.TestKit.Flows;

namespace AwardFunctions.Standalone.Tests.Consensus;

/// <summary>From sealed sheets to a signed report, as the use cases have it.</summary>
public sealed class ConsensusTests
{
    [Fact]
    public async Task Sheets_OneMissing_AreBlankToEveryoneElse()
    {
        await using var cycle = await ReviewedCycle.StartAsync();
        await cycle.SubmitAsync(1, cycle.First);
        await cycle.SubmitAsync(2, cycle.First);

        foreach (var viewer in new[] { ReviewedCycle.Leader, People.Office, People.Committee })
        {
            var view = await cycle.ViewAsync(viewer);
            Assert.All(view.Sheets, sheet => Assert.Equal((0, "", 0m), (sheet.Percents.Count, sheet.Comment, sheet.Total)));
            Assert.All(view.Reviews, review => Assert.Equal((0, 0, null), (review.Sheets.Count, review.Spreads.Count, review.Score)));
        }

        Assert.Equal(700m, (await cycle.ViewAsync(People.Reviewers[1])).Sheets.Single(sheet => sheet.Total > 0).Total);
        await cycle.SubmitAsync(0, cycle.First);
        Assert.Equal(3, (await cycle.ReviewAsync(cycle.First)).Sheets.Count);
        Assert.False((await cycle.ReviewAsync(cycle.Second)).IsOpen);
    }

    [Fact]
    public async Task Score_WithAWideSpread_IsLockedOnlyOnceAgreedOnAndAnswered()
    {
        await using var cycle = await ReviewedCycle.StartAsync();
        await cycle.SubmitAsync(0, cycle.First, ("4.7.2", 40), ("4.1.2", 60));
        await cycle.SubmitAsync(1, cycle.First, ("4.7.2", 90), ("4.1.2", 80));
        await cycle.SubmitAsync(2, cycle.First);

        // 4.7.2: 40, 90, 70 lie 50 apart; 4.1.2: 60, 80, 70 lie 20 apart, which is within the limit.
        Assert.Equal(["4.7.2"], (await cycle.ReviewAsync(cycle.First)).ToDiscuss);
        Assert.Contains("4.7.2", await RefusedAsync(cycle, ReviewedCycle.Leader));
        Assert.Contains("组长", (await AgreeAsync(cycle, People.Reviewers[1], 60, "看了记录")).Refusal!.Reason.Zh);
        Assert.Equal("reason:4.7.2", (await AgreeAsync(cycle, ReviewedCycle.Leader, 60, " ")).Refusal!.Field);
        Assert.NotNull((await AgreeAsync(cycle, ReviewedCycle.Leader, 62, "不在档位")).Refusal);
        AwardFlow.Value(await AgreeAsync(cycle, ReviewedCycle.Leader, 60, "现有数据只支持到行业平均水平"));
        Assert.Contains("未对合议结果", await RefusedAsync(cycle, ReviewedCycle.Leader));

        AwardFlow.Value(await AnswerAsync(cycle, People.Reviewers[1], true, ""));
        Assert.Equal("note", (await AnswerAsync(cycle, People.Reviewers[2], false, "")).Refusal!.Field);
        AwardFlow.Value(await AnswerAsync(cycle, People.Reviewers[2], false, "我仍认为应为70%"));
        Assert.Contains("组长", await RefusedAsync(cycle, People.Reviewers[1]));
        Assert.Equal(1, AwardFlow.Value(await LockAsync(cycle, ReviewedCycle.Leader)));

        // 80 points at an agreed 60 % in place of 70 %: 8 less than 700; 4.1.2 keeps its mean of 70 %.
        var locked = (await cycle.ReviewAsync(cycle.First)).Consensus.Lock!;
        Assert.Equal((692m, ReviewedCycle.Leader), (locked.Score.Total, locked.By));
        Assert.Equal(RefusalKind.Conflict, (await AgreeAsync(cycle, ReviewedCycle.Leader, 65, "再改")).Refusal!.Kind);
        Assert.Equal(RefusalKind.Conflict, (await LockAsync(cycle, ReviewedCycle.Leader)).Refusal!.Kind);
    }

    [Fact]
    public async Task Amendment_OfALockedScore_TakesTheOfficesApproval()
    {
        await using var cycle = await ReviewedCycle.StartAsync();
        await cycle.Flow.ScoreAsync(cycle.Cycle, ReviewedCycle.Stage, People.Reviewers[0], _ => 70);
        await cycle.Flow.ScoreAsync(cycle.Cycle, ReviewedCycle.Stage, People.Reviewers[1], _ => 70);
        await cycle.Flow.ScoreAsync(cycle.Cycle, ReviewedCycle.Stage, People.Reviewers[2], _ => 70);
        AwardFlow.Value(await cycle.Flow.Get<ConsensusDesk>().LockAsync(cycle.Cycle, ReviewedCycle.Stage, null, await cycle.Flow.PersonAsync(ReviewedCycle.Leader), default));
        await cycle.Flow.RestAsync();

        Assert.NotNull((await AmendAsync(cycle, People.Reviewers[1], 80, "补充核实")).Refusal);
        Assert.Equal("reason", (await AmendAsync(cycle, ReviewedCycle.Leader, 80, "")).Refusal!.Field);
        AwardFlow.Value(await AmendAsync(cycle, ReviewedCycle.Leader, 80, "漏看附件12的检测报告"));
        await cycle.Flow.RestAsync();
        Assert.Equal(700m, (await cycle.ReviewAsync(cycle.First)).Score!.Total);
        var early = await Assert.ThrowsAsync<InvalidOperationException>(() => cycle.Flow.DecideAsync(cycle.Cycle, DecisionKinds.ReviewReport, DecisionActions.Sign));
        Assert.Contains("更正", early.Message);

        await cycle.Flow.DecideAsync(cycle.Cycle, DecisionKinds.Amendment, DecisionActions.Approve, subject: cycle.First);

        // 4.7.2 has 80 points: ten percentage points more are 8.
        var review = await cycle.ReviewAsync(cycle.First);
        Assert.Equal((708m, true), (review.Score!.Total, review.Consensus.Amendments!.Single().Approved));
        var entry = (await cycle.Award.JournalAsync(cycle.Cycle)).Single(one => one.Action == "score.amended");
        Assert.Equal(("70", "80", People.Office), (entry.Facts!["before"], entry.Facts["after"], entry.Actor));

        AwardFlow.Value(await AmendAsync(cycle, ReviewedCycle.Leader, 100, "再加"));
        await cycle.Flow.RestAsync();
        await cycle.Flow.DecideAsync(cycle.Cycle, DecisionKinds.Amendment, DecisionActions.Refuse, "依据不足", cycle.First);
        Assert.Equal(708m, (await cycle.ReviewAsync(cycle.First)).Score!.Total);

        // The report showed other scores when it was asked for: what is signed are the new ones.
        var signed = await cycle.Flow.DecideAsync(cycle.Cycle, DecisionKinds.ReviewReport, DecisionActions.Sign);
        Assert.Equal([708m, 700m], signed.Sheet.Units.Select(unit => unit.Score!.Value));
        var stage = (await cycle.Flow.Get<StageBook>().ListAsync(cycle.Cycle, default)).Single(one => one.StageId == ReviewedCycle.Stage);
        Assert.Equal(StageState.Closed, stage.State);
    }

    [Fact]
    public async Task Group_NamedAgain_MailsWhoIsNewOnly()
    {
        await using var cycle = await ReviewedCycle.StartAsync();
        foreach (var reviewer in People.Reviewers)
            Assert.Contains("材料评审任务通知", (await NoticeAsync(cycle, reviewer))!.Content.Subject.Zh);
        Assert.Equal(
            People.Reviewers, (await cycle.Flow.Get<ReviewBook>().GroupAsync(cycle.Cycle, ReviewedCycle.Stage, default))!.Told);

        AwardFlow.Value(await cycle.Flow.Get<ReviewDesk>().NameGroupAsync(
            cycle.Cycle, ReviewedCycle.Stage, People.Reviewers, People.Reviewers[1], await cycle.Flow.PersonAsync(People.Office), default));

        Assert.Empty((await cycle.Flow.Get<ReviewBook>().GroupAsync(cycle.Cycle, ReviewedCycle.Stage, default))!.Untold);
    }

    [Fact]
    public async Task Visit_OnSite_TellsTheApplicantAndKeepsWhoWasThere()
    {
        await using var cycle = await ReviewedCycle.StartAsync();
        await cycle.Flow.ReviewAsync(cycle.Cycle, ReviewedCycle.Stage, _ => 70);
        await cycle.Flow.GroupAsync(cycle.Cycle, "site-review");
        await cycle.Flow.RestAsync();
        var desk = cycle.Flow.Get<VisitDesk>();
        var leader = await cycle.Flow.PersonAsync(ReviewedCycle.Leader);
        var plan = new VisitPlan(cycle.Cycle, "site-review", cycle.First, new DateOnly(2026, 3, 24), new DateOnly(2026, 3, 25), "");

        Assert.Equal(RefusalKind.Forbidden, (await desk.ArrangeAsync(plan, await cycle.Flow.PersonAsync(People.Reviewers[1]), default)).Refusal!.Kind);
        Assert.Equal("until", (await desk.ArrangeAsync(plan with { Until = new DateOnly(2026, 3, 23) }, leader, default)).Refusal!.Field);
        Assert.Equal(RefusalKind.NotFound, (await desk.ArrangeAsync(plan with { StageId = ReviewedCycle.Stage }, leader, default)).Refusal!.Kind);
        AwardFlow.Value(await desk.ArrangeAsync(plan, leader, default));
        await cycle.Flow.RestAsync();

        var letter = (await cycle.Flow.Get<MailDesk>().FindAsync($"application|{cycle.First}|visit|site-review|20260324|20260325", default))!;
        Assert.Contains(letter.Content.Facts, fact => fact.Value.Zh == "评审员1（组长）、评审员2、评审员3");
        Assert.True((await cycle.Flow.Get<ReviewBook>().VisitAsync(cycle.Cycle, "site-review", cycle.First, default))!.Told);
        var there = AwardFlow.Value(await desk.AttendAsync(
            cycle.Cycle, "site-review", cycle.First,
            new Dictionary<string, IReadOnlyList<string>> { ["2026-03-24"] = [People.Reviewers[1], "stranger@experts.test"], ["2026-03-30"] = [People.Reviewers[2]] },
            leader, default));
        Assert.Equal(["2026-03-24", "2026-03-25"], there.Attendance.Keys.Order());
        Assert.Equal([People.Reviewers[1]], there.Attendance["2026-03-24"]);
    }

    private static async Task<MailRecord?> NoticeAsync(ReviewedCycle cycle, string reviewer) =>
        await cycle.Flow.Get<MailDesk>().FindAsync($"review|{cycle.Cycle}|{ReviewedCycle.Stage}|{(reviewer == ReviewedCycle.Leader ? "leads" : "named")}|{reviewer}", default);

    private static async Task<Outcome<ConsensusRecord>> AgreeAsync(ReviewedCycle cycle, string by, int percent, string reason) =>
        await cycle.Flow.Get<ConsensusDesk>().AgreeAsync(
            new ConsensusEntry(cycle.Cycle, ReviewedCycle.Stage, cycle.First, "4.7.2", percent, reason), await cycle.Flow.PersonAsync(by), default);

    private static async Task<Outcome<ConsensusRecord>> AnswerAsync(ReviewedCycle cycle, string member, bool agrees, string note) =>
        await cycle.Flow.Get<ConsensusDesk>().AnswerAsync(
            new ConsensusAnswer(cycle.Cycle, ReviewedCycle.Stage, cycle.First, member, agrees, note), await cycle.Flow.PersonAsync(member), default);

    private static async Task<Outcome<AmendmentRecord>> AmendAsync(ReviewedCycle cycle, string by, int percent, string reason) =>
        await cycle.Flow.Get<AmendmentDesk>().AskAsync(
            new AmendmentEntry(cycle.Cycle, ReviewedCycle.Stage, cycle.First, "4.7.2", percent, reason), await cycle.Flow.PersonAsync(by), default);

    private static async Task<Outcome<int>> LockAsync(ReviewedCycle cycle, string by) =>
        await cycle.Flow.Get<ConsensusDesk>().LockAsync(cycle.Cycle, ReviewedCycle.Stage, cycle.First, await cycle.Flow.PersonAsync(by), default);

    private static async Task<string> RefusedAsync(ReviewedCycle cycle, string by) => (await LockAsync(cycle, by)).Refusal!.Reason.Zh;
}
