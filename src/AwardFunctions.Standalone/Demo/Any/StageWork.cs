using AwardFunctions.Domain.Schemes;
using AwardFunctions.Orchestrations.Reviews;

namespace AwardFunctions.Standalone.Demo.Any;

/// <summary>What people do in a stage besides deciding: form groups, score, measure, present.</summary>
internal sealed class StageWork(Play play, Scheme scheme, Troupe troupe, IReadOnlyList<Enterprise> enterprises)
{
    public Task DoAsync(Stage stage) => stage switch
    {
        ReviewStage review => ReviewAsync(review),
        _ => Task.CompletedTask,
    };

    private async Task ReviewAsync(ReviewStage stage)
    {
        var desk = play.Get<ReviewDesk>();
        var view = DemoException.Unless(await desk.OpenAsync(play.CycleId, stage.Id, play.Cancelled));
        if (view.Group is not { } group)
        {
            var rule = scheme.Groups.First(rule => rule.Id == stage.Group);
            if (rule.RandomDraw || rule.ApartFrom.Count > 0)
            {
                await new DrawnGroup(play, scheme, troupe).DrawAsync(rule);
                return;
            }

            var size = rule.Min | 1;
            var members = troupe.Experts.Take(size).Select(expert => expert.Email).ToList();
            DemoException.Unless(await desk.NameGroupAsync(
                play.CycleId, stage.Id, members, members[0], await play.AccountAsync(troupe.Clerk.Email), play.Cancelled));
            await play.RestAsync();
            return;
        }

        foreach (var (member, judge) in group.Members.Select((member, index) => (member, index)))
        {
            foreach (var unit in view.Units.Where(unit => view.Sheets.All(sheet => sheet.ApplicationId != unit.ApplicationId || sheet.Reviewer != member.Email)))
            {
                var enterprise = enterprises.First(one => one.Name == unit.Name);
                DemoException.Unless(await play.Get<SheetDesk>().SaveAsync(
                    new ScoreEntry(
                        play.CycleId, stage.Id, unit.ApplicationId, member.Email, Scores.Of(view.Sheet, enterprise, judge),
                        "优势：方法系统、数据翔实；改进机会：加强与标杆的对比分析。", Submit: true, Scores.Remarks(view.Sheet, scheme)),
                    await play.AccountAsync(member.Email), play.Cancelled));
            }
        }

        await play.RestAsync();
        view = DemoException.Unless(await desk.OpenAsync(play.CycleId, stage.Id, play.Cancelled));
        if (view.Reviews.Any(review => review is { IsOpen: true, IsLocked: false }))
        {
            DemoException.Unless(await play.Get<ConsensusDesk>().LockAsync(play.CycleId, stage.Id, null, await play.AccountAsync(group.Leader), play.Cancelled));
            await play.RestAsync();
        }
    }
}
