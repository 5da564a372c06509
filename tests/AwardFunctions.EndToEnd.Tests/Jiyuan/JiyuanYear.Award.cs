using AwardFunctions.EndToEnd.Tests.Acts;
using AwardFunctions.EndToEnd.Tests.Flows;
using static AwardFunctions.EndToEnd.Tests.Acts.Meeting;

namespace AwardFunctions.EndToEnd.Tests.Jiyuan;

/// <summary>The panel deliberates, the list is public, the standing meeting decides.</summary>
public sealed partial class JiyuanYear
{
    private const string Deliberation = "决定拟奖名单";
    private const string Posting = "拟奖单位公示";
    private const string Decision = "发布表彰决定";

    private async Task DeliberateAsync()
    {
        var today = new DateOnly(2026, 10, 9);
        await EnterScoresAsync(First, Second, Rejoins);
        Seen.Enter("deliberation: due", await Deciding.DueAsync(Town.Office, Deliberation));
        Seen.EnterAnswer("5 of 9 present", await Meeting.TryAsync(Deliberation, today, Town.Present(5), For(Second, "award", 5)));
        Seen.EnterAnswer("3 for, 3 against", await Meeting.TryAsync(Deliberation, today, Town.Present(6), For(Second, "award", 3, 3)));
        Seen.EnterAnswer("3 awards", await Meeting.TryAsync(Deliberation, today, Town.Present(7), For(Second, "award", 7), For(First, "award", 7), For(Rejoins, "award", 7)));
        Seen.EnterAnswer("3 nominees", await Meeting.TryAsync(Deliberation, today, Town.Present(7), For(Second, "nominee", 7), For(First, "nominee", 7), For(Rejoins, "nominee", 7)));
        await Meeting.StandAsideAsync(Town.Members[1], "deliberation", Numbers[First], "亲属在该单位任职。");
        Seen.EnterAnswer("a recused member's vote", await Meeting.TryAsync(Deliberation, today, Town.Present(7), For(First, "nominee", 7)));
        Seen.EnterAnswer("1 award and 1 nominee", await Meeting.TryAsync(Deliberation, today, Town.Present(7), For(Second, "award", 7), For(First, "nominee", 6)));
    }

    private async Task PublishAsync()
    {
        await Site.MoveToAsync(new(2026, 10, 16), 9); // a Friday
        Seen.EnterAnswer("publicity of 4 working days", await Deciding.TryAsync(Town.Office, Posting, null, "", ("posted:news-media", "2026-10-16"), ("period", "4")));
        Seen.EnterAnswer("publicity of 5 working days", await Deciding.TryAsync(Town.Office, Posting, null, "", ("posted:news-media", "2026-10-16"), ("period", "5")));
        await Site.RestAsync();
        var list = await Publishing.PathAsync(Cycle);
        Seen.Enter("publicity: until", await Publishing.UntilAsync(list));
        await EnterListAsync("publicity: 23 October, 23:00", list, new(2026, 10, 23), 23);
        await EnterListAsync("publicity: 24 October, 0:00", list, new(2026, 10, 24), 0);
    }

    private async Task DecideAsync()
    {
        Seen.Enter("standing meeting: due", await Deciding.DueAsync(Town.Government, Decision));
        await Site.MoveToAsync(new(2026, 10, 26), 9); // a Monday
        Seen.EnterAnswer("document dated before the end of publicity", await ConferAsync(Decision, "济政〔2026〕21号", "2026-10-23"));
        Seen.EnterAnswer("document of today", await ConferAsync(Decision, "济政〔2026〕21号", "2026-10-26"));
        await Site.RestAsync();
        await Deciding.DecideAsync(Town.Government, "颁发", null, "", ("handedOverOn", "2026-10-26"));
        await EnterEndAsync();
        await EnterHonoursAsync(Second, First);
        await EnterRollAsync();
        EnterToldOfNoAward();
        Seen.Enter("told of no award: the fourth came as far as", Quoted(Site.Of(Upheld.Email).Mail("评审结果告知").Text, "受理名单公示"));
    }

    private Vote For(Company company, string tier, int yes, int no = 0) => new(Numbers[company], tier, yes, no);
}
