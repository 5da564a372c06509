using AwardFunctions.EndToEnd.Tests.Acts;
using AwardFunctions.EndToEnd.Tests.Browsing;

namespace AwardFunctions.EndToEnd.Tests.Jiyuan;

/// <summary>A department, a drawn group, short lists without a number, presentations before the panel.</summary>
public sealed partial class JiyuanYear
{
    private const string Group = "review-group";
    private const string Schedule = "陈述展示安排";
    private const string Scoring = "陈述展示评分";

    private async Task AskDepartmentsAsync()
    {
        const string matter = "征求有关部门意见";
        Seen.Enter("departments: asked by", await Deciding.DueAsync(Town.Office, matter));
        await Deciding.DecideAsync(Town.Office, matter, null, "", ("others", "市生态环境局 eco@departments.test"));
        await Site.RestAsync();
        Seen.Enter("department: due", await Deciding.DueAsync("eco@departments.test", "征求意见：市生态环境局"));
        await Deciding.DecideAsync("eco@departments.test", "征求意见：市生态环境局", "noObjection", "");
        await Site.RestAsync();
    }

    private async Task ReviewAsync()
    {
        var group = await DrawAsync();
        await Reviewing.ScoreAllAsync("material-review", group, Percents((First, 80), (Second, 70)));
        await Reviewing.LockAsync("material-review", group[0]);
        Seen.Enter("material report, while one is held", Site.Mailbox.All.Count(mail => mail.Subject.Contains("材料评审报告", StringComparison.Ordinal)));
        await Deciding.DecideAsync(Town.Office, $"异议核查：{Rejoins.Name}", "dismiss", "经核查不属实。");
        await Site.RestAsync();
        await Reviewing.ScoreAllAsync("material-review", group, Percents((Rejoins, 70)));
        await Reviewing.LockAsync("material-review", group[0]);
        await Deciding.DecideAsync(group[0], "材料评审报告", null, "");
        await Deciding.DecideAsync(group[0], "材料评审入围名单", null, "", ("goes", Listed(First, Second, Rejoins)));
        await Site.RestAsync();
        await Reviewing.ScoreAllAsync("site-review", group, Percents((First, 80), (Second, 90), (Rejoins, 60)));
        await Reviewing.LockAsync("site-review", group[0]);
        await Deciding.DecideAsync(group[0], "现场评审报告", null, "");
        await Deciding.DecideAsync(group[0], "现场评审入围名单", null, "", ("goes", Listed(First, Second, Rejoins)));
        await Site.RestAsync();
    }

    private async Task<IReadOnlyList<string>> DrawAsync()
    {
        await Registering.ImportExpertsAsync(
            [.. Enumerable.Range(1, 6).Select(number => ($"专家{number}", $"e{number}@experts.test", $"示例研究院{number}所")), ("专家7", "e7@experts.test", First.Name)],
            "工业、建筑业、农业、服务业、其他", new(2026, 9, 28));
        Seen.Enter("group named by the office", await Reviewing.NamingAsync("material-review"));
        Seen.EnterAnswer("draw of 2", await Drawing.OpenAsync(Group, 2));
        Seen.EnterAnswer("draw of 6", await Drawing.OpenAsync(Group, 6));
        Seen.EnterAnswer("draw of 3", await Drawing.OpenAsync(Group, 3));
        Seen.Enter("draw: excluded", await Drawing.ExcludedAsync(Group));
        await Drawing.DrawAsync(Group);
        var drawn = await Drawing.DrawnAsync(Group);
        Seen.Enter("invitation: due", await Deciding.DueAsync(drawn[0], Drawing.Invitation));
        Seen.EnterAnswer("invitation: one declaration of two", await Deciding.TryAsync(drawn[0], Drawing.Invitation, "accept", "", ("declarations", "noInterest")));
        foreach (var expert in drawn)
            await Drawing.AcceptAsync(expert);
        await Site.RestAsync();
        return await Drawing.DrawnAsync(Group);
    }

    /// <summary>Seven of nine score; one of them steps back from a unit; the office closes without the other two.</summary>
    private async Task PresentAsync()
    {
        Seen.EnterAnswer("presentations in the past", await ScheduleAsync("2026-09-27", "1"));
        Seen.EnterAnswer("two at the same place in the order", await ScheduleAsync("2026-10-09", "2"));
        Seen.EnterAnswer("presentations on 9 October", await ScheduleAsync("2026-10-09", "1"));
        await Site.MoveToAsync(new(2026, 10, 9), 14); // a Friday, half an hour before
        Seen.Enter("panel asked at 14:00", Site.Mailbox.All.Count(mail => mail.Subject.Contains(Scoring, StringComparison.Ordinal)));
        await Site.MoveToAsync(new(2026, 10, 9), 15);
        Seen.Enter("panel asked at 15:00", Site.Mailbox.All.Count(mail => mail.Subject.Contains(Scoring, StringComparison.Ordinal)));
        Seen.EnterAnswer("panel: a score of 100.01", await ScoreAsync(0, "100.01", "80", "78"));
        Seen.EnterAnswer("panel: no score, not recused", await ScoreAsync(0, "90", "", "78"));
        Seen.EnterAnswer("panel: steps back from one", await ScoreAsync(0, "90", "", "57", recused: true));
        for (var member = 1; member < 5; member++)
            (await ScoreAsync(member, "90", "80", "78")).Expect();
        Seen.EnterAnswer("panel: closed with 5 of 9", await CloseAsync("四名评委出差。"));
        for (var member = 5; member < 7; member++)
            (await ScoreAsync(member, "90", "80", "78")).Expect();
        Seen.EnterAnswer("panel: closed with 7 of 9", await CloseAsync("两名评委出差。"));
        await Site.RestAsync();
    }

    private Task<Page> ScheduleAsync(string date, string place) => Deciding.TryAsync(
        Town.Office, Schedule, null, "", ("date", date), ("begins", "14:30"), ("minutes", "25"), ("place", "市政府第二会议室"),
        ($"order:{Numbers[First]}", "3"), ($"order:{Numbers[Second]}", place), ($"order:{Numbers[Rejoins]}", "2"));

    private Task<Page> ScoreAsync(int member, string first, string second, string third, bool recused = false) => Deciding.TryAsync(
        Town.Members[member], Scoring, null, "", ($"score:{Numbers[First]}", first), ($"score:{Numbers[Second]}", second), ($"recused:{Numbers[Second]}", recused ? "yes" : ""),
        ($"score:{Numbers[Rejoins]}", third));

    private async Task<Page> CloseAsync(string reason)
    {
        var page = (await Site.Of(Town.Office).OpenAsync($"{Board}/presentations/presentation")).Expect();
        return await page.Form($"{Board}/presentations/presentation/close").Set("reason", reason).SubmitAsync();
    }
}
