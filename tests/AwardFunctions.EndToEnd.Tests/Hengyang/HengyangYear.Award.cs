using AwardFunctions.EndToEnd.Tests.Acts;
using AwardFunctions.EndToEnd.Tests.Flows;
using static AwardFunctions.EndToEnd.Tests.Acts.Meeting;

namespace AwardFunctions.EndToEnd.Tests.Hengyang;

/// <summary>The committee, seven days of publicity with objections, the confirmation, the standing meeting, payment and hand-over.</summary>
public sealed partial class HengyangYear
{
    private const string Deliberation = "评委会审议";
    private const string Confirmation = "评委会根据公示情况提出获奖名单";

    private async Task DeliberateAsync()
    {
        var today = new DateOnly(2026, 9, 29); // a Tuesday
        await Site.MoveToAsync(today, 9);
        Seen.Enter("deliberation: due", await Deciding.DueAsync(Town.Chair, Deliberation));
        Seen.EnterAnswer("5 of 9 present", await Meeting.TryAsync(Deliberation, today, Town.Present(5), For(First, 5)));
        Seen.EnterAnswer("3 for, 4 against", await Meeting.TryAsync(Deliberation, today, Town.Present(7), For(First, 3, 4)));
        Seen.EnterAnswer("4 for, 4 against", await Meeting.TryAsync(Deliberation, today, Town.Present(8), For(First, 4, 4)));
        Seen.EnterAnswer("more votes than members", await Meeting.TryAsync(Deliberation, today, Town.Present(7), For(First, 8)));
        Seen.EnterAnswer("4 organisations", await Meeting.TryAsync(Deliberation, today, Town.Present(7), For(First, 7), For(Upheld, 7), For(Dismissed, 7), For(Fourth, 7)));
        Seen.EnterAnswer("2 individuals", await Meeting.TryAsync(Deliberation, today, Town.Present(7), For(Winner, 7), For(Second, 7)));

        // The second member stands aside from one case: out of its count in every way.
        await Meeting.StandAsideAsync(Town.Members[1], "deliberation", Numbers[Upheld], "近三年为该单位提供咨询。");
        Seen.EnterAnswer("a recused member's vote", await Meeting.TryAsync(Deliberation, today, Town.Present(7), For(Upheld, 7)));
        Seen.EnterAnswer("3 organisations and 1 individual", await Meeting.TryAsync(
            Deliberation, today, Town.Present(7), For(First, 7), For(Upheld, 6), For(Dismissed, 5, 2), For(Winner, 7)));
    }

    private async Task PublishAsync()
    {
        await Site.RestAsync();
        Seen.Enter("publicity: a period of one's own", (await Deciding.OpenAsync(Town.Office, "拟获奖名单公示")).Document.QuerySelector("[name=period]") is null ? "not offered" : "offered");
        await Deciding.DecideAsync(Town.Office, "拟获奖名单公示", null, "", ("posted:portal", "2026-09-29"));
        await Site.RestAsync();
        var list = await Publishing.PathAsync(Cycle);
        Seen.Enter("publicity: until", await Publishing.UntilAsync(list));
        Seen.EnterAnswer("objection without proof", await Publishing.ObjectAsync(list, Numbers[Upheld], proof: false));
        Seen.EnterAnswer("objection with proof", await Publishing.ObjectAsync(list, Numbers[Upheld], proof: true));
        Seen.Enter("objection: due", await Deciding.DueAsync(Town.Office, $"异议核查：{Upheld.Name}"));
        await Publishing.ObjectAsync(list, Numbers[Dismissed], proof: true);
        await Deciding.DecideAsync(Town.Office, $"异议核查：{Dismissed.Name}", "dismiss", "经核查不属实。");
        Seen.EnterAnswer("objection at any time", await Publishing.ObjectAnytimeAsync(Cycle, "评审组组成"));
        Seen.Enter("objection at any time: due", await Deciding.DueAsync(Town.Office, "异议核查：评审组组成"));
        await Deciding.DecideAsync(Town.Office, "异议核查：评审组组成", "dismiss", "评审组依规组成。");
        await Site.RestAsync();
        Seen.Enter("committee members told of two findings", Town.Members.Count(member => Site.Mailbox.All.Count(mail => mail.To == member && mail.Subject.Contains("异议核查报告", StringComparison.Ordinal)) == 2));
        await EnterListAsync("publicity: 8 October, 23:00", list, new(2026, 10, 8), 23);
        await EnterListAsync("publicity: 9 October, 0:00", list, new(2026, 10, 9), 0);
        await Site.MoveToAsync(new(2026, 10, 9), 9); // a Friday
        await Deciding.DecideAsync(Town.Office, $"异议核查：{Upheld.Name}", "uphold", "经核查属实。");
        await Site.RestAsync();
        Seen.Enter("upheld: the place goes to", await NextInRankAsync());
        await Meeting.ResolveAsync("递补", new(2026, 10, 9), Town.Present(7), new Vote(Numbers[Fourth], "none", 0));
    }

    private async Task DecideAsync()
    {
        var today = new DateOnly(2026, 10, 9);
        await Site.RestAsync();
        Seen.Enter("confirmation: due", await Deciding.DueAsync(Town.Chair, Confirmation));
        Seen.EnterAnswer("not confirmed without a reason", await Meeting.TryAsync(
            Confirmation, today, Town.Present(7), For(First, 7), For(Dismissed, 7), new Vote(Numbers[Winner], "none", 0)));
        await Meeting.ResolveAsync(Confirmation, today, Town.Present(7), For(First, 7), For(Dismissed, 7), For(Winner, 7));
        await Site.MoveToAsync(new(2026, 10, 15), 9);
        const string matter = "常务会审定批准";
        Seen.Enter("standing meeting: due", await Deciding.DueAsync(Town.Government, matter));
        Seen.EnterAnswer("standing meeting without a code", await Deciding.TryAsync(Town.Government, matter, null, "", ("documentNumber", "蒸政发〔2026〕15号"), ("documentDate", "2026-10-15"), ("code", "000000")));
        Seen.EnterAnswer("document dated before the end of publicity", await ConferAsync(matter, "蒸政发〔2026〕15号", "2026-10-08"));
        Seen.EnterAnswer("document dated tomorrow", await ConferAsync(matter, "蒸政发〔2026〕15号", "2026-10-16"));
        Seen.EnterAnswer("document of today", await ConferAsync(matter, "蒸政发〔2026〕15号", "2026-10-15"));
        await Site.RestAsync();
        Seen.Enter("payment: due", await Deciding.DueAsync(Town.Government, "奖金支付审批"));
        var payment = await Deciding.OpenAsync(Town.Government, "奖金支付审批");
        foreach (var company in new[] { First, Dismissed, Winner })
            Seen.Enter($"prize of {company.Name}", FactOf(payment, company.Name));
        Seen.Enter("prizes in all", FactOf(payment, "合计"));
        Seen.EnterAnswer("payment: sent back without a reason", await Deciding.TryAsync(Town.Government, "奖金支付审批", "return", ""));
        await Deciding.DecideAsync(Town.Government, "奖金支付审批", "approve", "");
        await Deciding.DecideAsync(Town.Government, "颁发", null, "", ("handedOverOn", "2026-10-15"));
        await Site.RestAsync();
        await EnterRollAsync();
        await EnterHonoursAsync(First, Dismissed, Winner);
        EnterToldOfNoAward();
        await EnterEndAsync();
    }

    private async Task<string> NextInRankAsync() =>
        (await Deciding.OpenAsync(Town.Chair, "递补")).One(".unit-input-name strong").TextContent.Trim();

    private Vote For(Company company, int yes, int no = 0) => new(Numbers[company], company.Sector.Length > 0 ? "organisation" : "individual", yes, no);
}
