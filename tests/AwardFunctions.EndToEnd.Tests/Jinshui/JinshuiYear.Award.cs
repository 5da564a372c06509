using AwardFunctions.EndToEnd.Tests.Acts;
using AwardFunctions.EndToEnd.Tests.Flows;
using static AwardFunctions.EndToEnd.Tests.Acts.Meeting;

namespace AwardFunctions.EndToEnd.Tests.Jinshui;

/// <summary>The committee twice, two weeks of publicity over Labour Day, the standing meeting, and the next in rank.</summary>
public sealed partial class JinshuiYear
{
    private const string Deliberation = "确定拟奖单位";
    private const string Posting = "拟奖单位公示";
    private const string Confirmation = "确定正式候选名单";
    private const string Decision = "发文表彰";

    private async Task DeliberateAsync()
    {
        var today = new DateOnly(2026, 4, 3);
        Seen.Enter("deliberation: due", await Deciding.DueAsync(Town.Chair, Deliberation));
        Seen.EnterAnswer("5 of 9 present", await Meeting.TryAsync(Deliberation, today, Town.Present(5), For(First, 5)));
        Seen.EnterAnswer("3 for, 3 against", await Meeting.TryAsync(Deliberation, today, Town.Present(6), For(First, 3, 3)));
        Seen.EnterAnswer("4 awards", await Meeting.TryAsync(Deliberation, today, Town.Present(6), For(First, 6), For(Second, 6), For(Upheld, 6), For(Next, 6)));
        await Meeting.StandAsideAsync(Town.Members[1], "deliberation", Numbers[Second], "亲属在该单位任职。");
        Seen.EnterAnswer("a recused member's vote", await Meeting.TryAsync(Deliberation, today, Town.Present(6), For(First, 6), For(Second, 6)));
        Seen.EnterAnswer("5 of 8 present, the ninth recused", await Meeting.TryAsync(Deliberation, today, Town.Present(6), For(Second, 5)));
        Seen.EnterAnswer("3 awards", await Meeting.TryAsync(Deliberation, today, Town.Present(7), For(First, 7), For(Second, 6), For(Upheld, 7)));
    }

    private async Task PublishAsync()
    {
        await Site.MoveToAsync(new(2026, 4, 17), 9); // a Friday
        Seen.EnterAnswer("publicity of 13 days", await Deciding.TryAsync(Town.Office, Posting, null, "", ("posted:website", "2026-04-17"), ("period", "13")));
        await Deciding.DecideAsync(Town.Office, Posting, null, "", ("posted:website", "2026-04-17"));
        await Site.RestAsync();
        var list = await Publishing.PathAsync(Cycle);
        Seen.Enter("publicity: until", await Publishing.UntilAsync(list));
        Seen.EnterAnswer("objection without proof", await Publishing.ObjectAsync(list, Numbers[Upheld], proof: false));
        Seen.Enter("objection: due", await Deciding.DueAsync(Town.Office, $"异议核查：{Upheld.Name}"));
        await EnterListAsync("publicity: 6 May, 23:00", list, new(2026, 5, 6), 23);
        await EnterListAsync("publicity: 7 May, 0:00", list, new(2026, 5, 7), 0);
    }

    /// <summary>Two units go on while the third is held.</summary>
    private async Task DecideAsync()
    {
        var today = new DateOnly(2026, 5, 7); // a Thursday
        await Site.MoveToAsync(today, 9);
        Seen.Enter("confirmation: due", await Deciding.DueAsync(Town.Chair, Confirmation));
        await Meeting.ResolveAsync(Confirmation, today, Town.Present(7), For(First, 7), For(Second, 6));
        Seen.Enter("standing meeting: due", await Deciding.DueAsync(Town.Government, Decision));
        Seen.EnterAnswer("document dated before the end of publicity", await ConferAsync(Decision, "金政〔2026〕8号", "2026-05-06"));
        Seen.EnterAnswer("document of today", await ConferAsync(Decision, "金政〔2026〕8号", "2026-05-07"));
        Seen.Enter("hand-over: due", await Deciding.DueAsync(Town.Government, "颁发"));
        await Deciding.DecideAsync(Town.Government, "颁发", null, "", ("handedOverOn", "2026-05-07"));
        await Site.RestAsync();
        await EnterRollAsync("roll of 7 May");
        EnterToldOfNoAward("told of no award by 7 May");
    }

    /// <summary>The held unit is out; the next in rank takes its place, is public for two weeks of its own, and is confirmed.</summary>
    private async Task ReplaceAsync()
    {
        var today = new DateOnly(2026, 5, 8); // a Friday
        await Site.MoveToAsync(today, 9);
        await Deciding.DecideAsync(Town.Office, $"异议核查：{Upheld.Name}", "uphold", "经核查属实。");
        await Site.RestAsync();
        Seen.Enter("freed place: due", await Deciding.DueAsync(Town.Chair, "递补"));
        Seen.EnterAnswer("freed place without a majority", await Meeting.TryAsync("递补", today, Town.Present(6), For(Next, 3, 3)));
        await Meeting.ResolveAsync("递补", today, Town.Present(6), For(Next, 4, 2));
        await Deciding.DecideAsync(Town.Office, Posting, null, "", ("posted:website", "2026-05-08"));
        await Site.RestAsync();
        var list = await Publishing.PathAsync(Cycle);
        Seen.Enter("the next in rank: public until", await Publishing.UntilAsync(list));
        await Site.MoveToAsync(new(2026, 5, 25), 9); // a Monday
        await Meeting.ResolveAsync(Confirmation, new(2026, 5, 25), Town.Present(7), For(Next, 7));
        Seen.EnterAnswer("the next in rank: document", await ConferAsync(Decision, "金政〔2026〕9号", "2026-05-25"));
        await Site.RestAsync();
        await Deciding.DecideAsync(Town.Government, "颁发", null, "", ("handedOverOn", "2026-05-25"));
        await EnterEndAsync();
        await EnterHonoursAsync(First, Second, Next);
        await EnterRollAsync();
        EnterToldOfNoAward();
    }

    private Vote For(Company company, int yes, int no = 0) => new(Numbers[company], "award", yes, no);
}
