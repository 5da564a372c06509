using AwardFunctions.EndToEnd.Tests.Acts;
using AwardFunctions.EndToEnd.Tests.Browsing;
using AwardFunctions.EndToEnd.Tests.Flows;
using static AwardFunctions.EndToEnd.Tests.Acts.Meeting;

namespace AwardFunctions.EndToEnd.Tests.Zhongmu;

/// <summary>The departments, the review, the committee's meeting, publicity over the festival, the government's document.</summary>
public sealed partial class ZhongmuYear
{
    private const string Departments = "资格审查意见";
    private const string Deliberation = "综合评审会议";
    private const string Posting = "候选名单公示";
    private const string Decision = "研究审议确定";
    private const string Answering = "县生态环境分局";
    private const string Silent = "县应急管理局";
    private static readonly string[] Group = Town.Reviewers[..3];

    /// <summary>No article sets a time to answer: nothing is recorded until the office says that it waits no longer.</summary>
    private async Task AskDepartmentsAsync()
    {
        Seen.Enter("departments: asked by", await Deciding.DueAsync(Town.Office, Departments));
        await Site.MoveToAsync(new(2026, 5, 27), 9); // a Wednesday
        Seen.EnterAnswer("department without a mailbox", await Deciding.TryAsync(Town.Office, Departments, null, "", ("others", "县生态环境分局")));
        await Deciding.DecideAsync(Town.Office, Departments, null, "", ("others", $"{Answering} eco@departments.test\n{Silent}，yj@departments.test"));
        await Site.RestAsync();
        Seen.Enter("department: due", await Deciding.DueAsync("eco@departments.test", $"征求意见：{Answering}"));
        Seen.EnterAnswer("department: comments without a reason", await Deciding.TryAsync("eco@departments.test", $"征求意见：{Answering}", "comment", ""));
        await Deciding.DecideAsync("eco@departments.test", $"征求意见：{Answering}", "comment", "2025年有一起一般环境违法，已整改。", ($"remark:{Numbers[Upheld]}", "2025年8月警告一次。"));
        await Site.MoveToAsync(new(2026, 6, 11), 9);
        Seen.Enter("silent department: 11 June", await OpinionOfAsync(Silent));
        Seen.EnterAnswer("silent department: closed without a reason", await CloseAsync(""));
        Seen.EnterAnswer("silent department: closed", await CloseAsync("两次催办未复。"));
        await Site.RestAsync();
        Seen.Enter("silent department: once closed", await OpinionOfAsync(Silent));
    }

    private async Task<Page> CloseAsync(string reason)
    {
        var page = (await Site.Of(Town.Office).OpenAsync($"{Board}/opinions")).Expect();
        return await page.Form(page.One("form[action$='/close']").GetAttribute("action")!).Set("reason", reason).SubmitAsync();
    }

    private async Task ReviewAsync()
    {
        Seen.EnterAnswer("group of 2", await Reviewing.NameGroupAsync("material-review", Town.Reviewers[..2], Group[0]));
        Seen.EnterAnswer("group of 6", await Reviewing.NameGroupAsync("material-review", Town.Reviewers, Group[0]));
        Seen.EnterAnswer("group of 3", await Reviewing.NameGroupAsync("material-review", Group, Group[0]));
        Seen.EnterAnswer("supervision group with a reviewer", await SuperviseAsync("评审员1 r1@reviewers.test"));
        Seen.EnterAnswer("supervision group", await SuperviseAsync("监督员甲 s1@supervision.test"));
        await Reviewing.ScoreAllAsync("material-review", Group, [.. Applicants.Select(company => (Numbers[company], 70))]);
        await Reviewing.LockAsync("material-review", Group[0]);
        await Deciding.DecideAsync(Group[0], "材料评审报告", null, "");
        await Deciding.DecideAsync(Group[0], "材料评审入围名单", null, "", ("goes", Listed([.. Applicants])));
        await Site.RestAsync();
        await Reviewing.NameGroupAsync("site-review", Group, Group[0]);
        await Reviewing.ScoreAllAsync("site-review", Group, [.. Contenders.Index().Select(one => (Numbers[one.Item], 90 - 5 * one.Index)), (Numbers[Former], 55)]);
        await Reviewing.LockAsync("site-review", Group[0]);
        await Deciding.DecideAsync(Group[0], "现场评审报告", null, "");
        await Site.RestAsync();
        await EnterScoresAsync(Contenders[0], Contenders[5], Former);
    }

    private async Task<Page> SuperviseAsync(string members)
    {
        var page = (await Site.Of(Town.Office).OpenAsync($"{Board}/supervision")).Expect();
        return await page.Form($"{Board}/supervision").Set("members", members).SubmitAsync();
    }

    private async Task DeliberateAsync()
    {
        var today = new DateOnly(2026, 6, 11); // a Thursday
        Seen.Enter("deliberation: due", await Deciding.DueAsync(Town.Chair, Deliberation));
        Seen.EnterAnswer("5 of 9 present", await Meeting.TryAsync(Deliberation, today, Town.Present(5), For(Contenders[0], 5)));
        Seen.EnterAnswer("3 for, 3 against", await Meeting.TryAsync(Deliberation, today, Town.Present(6), For(Contenders[0], 3, 3)));
        await Meeting.StandAsideAsync(Town.Members[1], "deliberation", Numbers[Contenders[1]], "亲属在该单位任职。");
        Seen.EnterAnswer("a recused member's vote", await Meeting.TryAsync(Deliberation, today, Town.Present(7), For(Contenders[1], 7)));
        Seen.EnterAnswer("6 awards", await Meeting.TryAsync(Deliberation, today, Town.Present(7), [.. Contenders.Select(All)]));
        Seen.EnterAnswer("5 awards and a former winner", await Meeting.TryAsync(Deliberation, today, Town.Present(7), [.. Contenders.Take(5).Append(Former).Select(All)]));
    }

    private async Task PublishAsync()
    {
        await Site.MoveToAsync(new(2026, 6, 16), 9); // a Tuesday
        Seen.EnterAnswer("publicity of 4 working days", await Deciding.TryAsync(Town.Office, Posting, null, "", ("posted:portal", "2026-06-16"), ("period", "4")));
        await Deciding.DecideAsync(Town.Office, Posting, null, "", ("posted:portal", "2026-06-16"));
        await Site.RestAsync();
        var list = await Publishing.PathAsync(Cycle);
        Seen.Enter("publicity: until", await Publishing.UntilAsync(list));
        Seen.EnterAnswer("objection without proof", await Publishing.ObjectAsync(list, Numbers[Upheld], proof: false));
        Seen.EnterAnswer("objection with proof", await Publishing.ObjectAsync(list, Numbers[Upheld], proof: true));
        Seen.Enter("objection: due", await Deciding.DueAsync(Town.Office, $"异议核查：{Upheld.Name}"));
        await EnterListAsync("publicity: 24 June, 23:00", list, new(2026, 6, 24), 23);
        await EnterListAsync("publicity: 25 June, 0:00", list, new(2026, 6, 25), 0);
        await Site.MoveToAsync(new(2026, 6, 25), 9); // a Thursday
        await Deciding.DecideAsync(Town.Office, $"异议核查：{Upheld.Name}", "uphold", "经查实。");
        await Site.RestAsync();
        await Meeting.ResolveAsync("递补", new(2026, 6, 25), Town.Present(7), new Vote(Numbers[Contenders[5]], "none", 0));
    }

    private async Task DecideAsync()
    {
        Seen.Enter("government: due", await Deciding.DueAsync(Town.Government, Decision));
        await Site.MoveToAsync(new(2026, 7, 1), 9);
        Seen.EnterAnswer("document dated before the end of publicity", await ConferAsync(Decision, "牟政〔2026〕9号", "2026-06-24"));
        Seen.EnterAnswer("document of today", await ConferAsync(Decision, "牟政〔2026〕9号", "2026-07-01"));
        await Site.RestAsync();
        await Deciding.DecideAsync(Town.Government, "颁发", null, "", ("handedOverOn", "2026-07-01"));
        await EnterEndAsync();
        await EnterHonoursAsync(Contenders[0], Contenders[3], Former);
        await EnterRollAsync();
        EnterToldOfNoAward();
        using var visitor = Site.Visitor();
        Seen.Enter("printed as a draft", Quoted((await visitor.OpenAsync($"/honours/ZM-2026-AWARD-{Numbers[Contenders[0]][^3..]}")).Expect().Document.Body!.TextContent, "征求意见稿"));
    }

    private Vote For(Company company, int yes, int no = 0) => new(Numbers[company], "award", yes, no);

    /// <summary>All seven present are for it, but for the one who stands aside.</summary>
    private Vote All(Company company) => For(company, company == Contenders[1] ? 6 : 7);
}
