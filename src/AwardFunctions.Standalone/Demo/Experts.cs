using AwardFunctions.Orchestrations.Approvals;
using AwardFunctions.Orchestrations.Reviews;

namespace AwardFunctions.Standalone.Demo;

/// <summary>What the experts do, and the office for them: name the group, score.</summary>
internal sealed class Experts(Play play)
{
    private readonly ReviewDesk desk = play.Get<ReviewDesk>();

    public async Task NameGroupAsync(string stageId)
    {
        var members = Cast.Reviewers.Select(reviewer => reviewer.Email).ToList();
        DemoException.Unless(await desk.NameGroupAsync(
            play.CycleId, stageId, members, members[0], await play.AccountAsync(Cast.Clerk.Email), play.Cancelled));
        await play.RestAsync();
    }

    /// <summary>One expert scores every enterprise and submits the sheets.</summary>
    public async Task ScoreAllAsync(string stageId, Person reviewer)
    {
        var judge = Cast.Reviewers.ToList().IndexOf(reviewer) + (stageId == "site-review" ? Cast.Reviewers.Count : 0);
        var view = DemoException.Unless(await desk.OpenAsync(play.CycleId, stageId, play.Cancelled));
        foreach (var unit in view.Units)
        {
            var enterprise = Enterprises.All.Single(one => one.Name == unit.Name);
            DemoException.Unless(await play.Get<SheetDesk>().SaveAsync(
                new ScoreEntry(
                    play.CycleId, stageId, unit.ApplicationId, reviewer.Email, Scores.Of(view.Sheet, enterprise, judge),
                    "优势：方法系统、数据翔实；改进机会：加强与标杆的对比分析。", Submit: true, Scores.Remarks(view.Sheet, view.Dossier.Scheme)),
                await play.AccountAsync(reviewer.Email), play.Cancelled));
        }

        await play.RestAsync();
    }

    /// <summary>The leader locks the group's scores and signs the report.</summary>
    public async Task ConcludeAsync(string stageId)
    {
        var leader = Cast.Reviewers[0];
        DemoException.Unless(await play.Get<ConsensusDesk>().LockAsync(play.CycleId, stageId, null, await play.AccountAsync(leader.Email), play.Cancelled));
        await play.RestAsync();
        await play.DecideByMailAsync(
            leader, stageId, DecisionActions.Sign, (ReviewReportDecision.Assessment, "各单位均已导入卓越绩效模式，方法较为系统；标杆对比数据普遍偏少。"));
    }
}
