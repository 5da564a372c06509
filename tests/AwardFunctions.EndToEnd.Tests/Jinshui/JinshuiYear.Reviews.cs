using AwardFunctions.EndToEnd.Tests.Acts;

namespace AwardFunctions.EndToEnd.Tests.Jinshui;

/// <summary>Five experts of a pool of eight: one is recused, one declines, one stays silent; the substitutes fill their places.</summary>
public sealed partial class JinshuiYear
{
    private const string Group = "review-group";

    private async Task DrawAsync()
    {
        await Site.MoveToAsync(new(2026, 3, 30), 9); // a Monday
        await Registering.ImportExpertsAsync(
            [
                .. Enumerable.Range(1, 7).Select(number => ($"专家{number}", $"e{number}@experts.test", $"示例研究院{number}所")),
                ("专家8", "e8@experts.test", First.Name),
            ],
            "工业、建筑业、服务业、其他", new(2026, 3, 30));
        Seen.Enter("group named by the office", await Reviewing.NamingAsync("material-review"));
        Seen.EnterAnswer("draw of 4", await Drawing.OpenAsync(Group, 4));
        Seen.EnterAnswer("draw of 8", await Drawing.OpenAsync(Group, 8));
        Seen.EnterAnswer("draw of 5", await Drawing.OpenAsync(Group, 5));
        Seen.Enter("draw: excluded", await Drawing.ExcludedAsync(Group));
        await Drawing.DrawAsync(Group);
        var drawn = await Drawing.DrawnAsync(Group);
        Seen.Enter("draw: invited", drawn.Count);
        Seen.Enter("invitation: due", await Deciding.DueAsync(drawn[0], Drawing.Invitation));
        Seen.EnterAnswer("invitation: one declaration of two", await Deciding.TryAsync(drawn[0], Drawing.Invitation, "accept", "", ("declarations", "confidential")));
        foreach (var expert in drawn.Take(3))
            await Drawing.AcceptAsync(expert);
        await Deciding.DecideAsync(drawn[3], Drawing.Invitation, "decline", "出差在外。");
        await Site.RestAsync();
        var filled = await Drawing.DrawnAsync(Group);
        Seen.Enter("draw: asked after one declined", filled.Except(drawn).Count());
        await Drawing.AcceptAsync(filled.Except(drawn).Single());
        await Site.MoveToAsync(new(2026, 4, 2), 23);
        Seen.Enter("silent expert: 2 April, 23:00", (await Drawing.DrawnAsync(Group)).Contains(drawn[4]) ? "asked" : "replaced");
        await Site.MoveToAsync(new(2026, 4, 3));
        var last = await Drawing.DrawnAsync(Group);
        Seen.Enter("silent expert: 3 April, 0:00", last.Contains(drawn[4]) ? "asked" : "replaced");
        await Site.MoveToAsync(new(2026, 4, 3), 9);
        await Drawing.AcceptAsync(last.Except(filled).Single());
    }

    private async Task ReviewAsync()
    {
        await Site.RestAsync();
        var group = await Drawing.DrawnAsync(Group);
        Seen.Enter("group", group.Count);
        Seen.EnterAnswer("a sheet without GB/T 19001", (await Reviewing.TryScoreAsync("material-review", group[0], Numbers[First], 75, ""))!);
        await Reviewing.ScoreAllAsync("material-review", group, Percents((First, 75), (Second, 65), (Upheld, 60), (Next, 55)));
        await Reviewing.LockAsync("material-review", group[0]);
        await Deciding.DecideAsync(group[0], "材料评审报告", null, "");
        await Reviewing.ScoreAllAsync("site-review", group, Percents((First, 70), (Second, 60), (Upheld, 55), (Next, 50)));
        await Reviewing.LockAsync("site-review", group[0]);
        await Deciding.DecideAsync(group[0], "现场评审报告", null, "");
        Seen.Enter("ranking: due", await Deciding.DueAsync(group[0], "综合排序"));
        await EnterScoresAsync(First, Second, Upheld, Next);
        await Deciding.DecideAsync(group[0], "综合排序", null, "", ("candidates", Listed(First, Second, Upheld, Next)));
    }
}
