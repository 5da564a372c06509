using AwardFunctions.Orchestrations.Approvals;
using AwardFunctions.Orchestrations.Mail;
using AwardFunctions.Orchestrations.Outcomes;
using AwardFunctions.Orchestrations.Reviews;
using AwardFunctions.TestKit.Flows;

namespace AwardFunctions.Standalone.Tests.Consensus;

/// <summary>A leader who is absent: the office names another member, also after all have scored.</summary>
public sealed class ReplaceLeaderTests
{
    [Fact]
    public async Task Leader_Replaced_LeavesTheReportToTheNewOne()
    {
        await using var cycle = await ReviewedCycle.StartAsync();
        foreach (var reviewer in People.Reviewers)
            await cycle.Flow.ScoreAsync(cycle.Cycle, ReviewedCycle.Stage, reviewer, _ => 70);
        AwardFlow.Value(await cycle.Flow.Get<ConsensusDesk>().LockAsync(cycle.Cycle, ReviewedCycle.Stage, null, await cycle.Flow.PersonAsync(ReviewedCycle.Leader), default));
        await cycle.Flow.RestAsync();
        var report = await ReportAsync(cycle);
        Assert.Equal([ReviewedCycle.Leader], report.Approvers.Select(approver => approver.Email));

        AwardFlow.Value(await ReplaceAsync(cycle, People.Reviewers[1], "组长住院"));
        await cycle.Flow.RestAsync();

        report = await ReportAsync(cycle);
        Assert.Equal([(People.Reviewers[1], true)], report.Approvers.Select(approver => (approver.Email, approver.Asked)));
        var former = await cycle.Flow.Get<ApprovalDesk>().DecideAsync(
            report.Id, await cycle.Flow.PersonAsync(ReviewedCycle.Leader), new DecisionTaken(DecisionActions.Sign, "", new Dictionary<string, string>(), report.SubjectHash), default);
        Assert.Equal(RefusalKind.Forbidden, former.Refusal!.Kind);
        Assert.Equal(People.Reviewers[1], (await cycle.Flow.DecideAsync(cycle.Cycle, DecisionKinds.ReviewReport, DecisionActions.Sign)).Decision!.By);
        Assert.Contains(await cycle.Award.JournalAsync(cycle.Cycle), entry => entry.Action == "group.leader-replaced" && entry.What.Zh.EndsWith("组长由评审员1改为评审员2：组长住院", StringComparison.Ordinal));
    }

    [Fact]
    public async Task Leader_ReplacedWhileScoring_IsToldOfIt_AndWrongChoicesNameTheirField()
    {
        await using var cycle = await ReviewedCycle.StartAsync();

        Assert.Equal(ReplaceLeader.LeaderField, (await ReplaceAsync(cycle, "stranger@experts.test", "出差")).Refusal!.Field);
        Assert.Equal(ReplaceLeader.LeaderField, (await ReplaceAsync(cycle, ReviewedCycle.Leader, "出差")).Refusal!.Field);
        Assert.Equal((ReplaceLeader.ReasonField, "7"), (await ReplaceAsync(cycle, People.Reviewers[2], " ")).Refusal is { } refusal ? (refusal.Field, refusal.Citation!.Article) : default);
        AwardFlow.Value(await ReplaceAsync(cycle, People.Reviewers[2], "出差"));
        await cycle.Flow.RestAsync();

        var notice = (await cycle.Flow.Get<MailDesk>().FindAsync($"review|{cycle.Cycle}|{ReviewedCycle.Stage}|leads|{People.Reviewers[2]}", default))!;
        Assert.Contains("并任组长", notice.Content.Paragraphs[0].Zh, StringComparison.Ordinal);
    }

    private static async Task<ApprovalRecord> ReportAsync(ReviewedCycle cycle) =>
        (await cycle.Flow.Get<ApprovalDesk>().ListAsync(cycle.Cycle, default)).Single(one => one is { Decision: null, Order.Kind: DecisionKinds.ReviewReport });

    private static async Task<Outcome<ReviewGroupRecord>> ReplaceAsync(ReviewedCycle cycle, string leader, string reason) =>
        await cycle.Flow.Get<ReplaceLeader>().RunAsync(cycle.Cycle, ReviewedCycle.Stage, leader, reason, await cycle.Flow.PersonAsync(People.Office), default);
}
