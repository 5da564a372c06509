using AwardFunctions.EndToEnd.Tests.Acts;
using AwardFunctions.EndToEnd.Tests.Browsing;

namespace AwardFunctions.EndToEnd.Tests.Hengyang;

/// <summary>Material and site review by groups apart, the short list, satisfaction, the ranking, the departments.</summary>
public sealed partial class HengyangYear
{
    private const string Material = "material-review";
    private const string ShortList = "材料评审入围名单";
    private const string Visits = "site-review";
    private static readonly string[] MaterialGroup = Town.Reviewers[..3];
    private static readonly string[] SiteGroup = Town.Reviewers[3..];
    private static readonly string[] Departments = ["县纪委监委", "县政法委", "县人社局", "县卫健局", "市生态环境局衡阳县分局", "县应急局", "县税务局"];

    private async Task ReviewMaterialAsync()
    {
        await Site.MoveToAsync(new(2026, 9, 7), 9); // a Monday
        Seen.EnterAnswer("material group of 2", await Reviewing.NameGroupAsync(Material, Town.Reviewers[..2], Town.Reviewers[0]));
        Seen.EnterAnswer("material group of 6", await Reviewing.NameGroupAsync(Material, Town.Reviewers, Town.Reviewers[0]));
        Seen.EnterAnswer("material group with someone of an applicant", await Reviewing.NameGroupAsync(Material, [.. Town.Reviewers[..2], Insider], Town.Reviewers[0]));
        Seen.EnterAnswer("material group without a leader", await Reviewing.NameGroupAsync(Material, MaterialGroup, null));
        Seen.EnterAnswer("material group of 5", await Reviewing.NameGroupAsync(Material, Town.Reviewers[..5], Town.Reviewers[0]));
        Seen.EnterAnswer("material group of 3", await Reviewing.NameGroupAsync(Material, MaterialGroup, MaterialGroup[0]));
        await Reviewing.ScoreAllAsync(Material, MaterialGroup, Percents((First, 80), (Upheld, 70), (Dismissed, 65), (Fourth, 60), (Winner, 75), (Second, 70)));
        await Reviewing.ScoreAllAsync(Material, MaterialGroup, [.. Short.Select(company => (Numbers[company], 40))]);
        Seen.Enter("material group, once it scored", await Reviewing.NamingAsync(Material));
        await Reviewing.LockAsync(Material, MaterialGroup[0]);
        await Deciding.DecideAsync(MaterialGroup[0], "材料评审报告", null, "");
        Seen.EnterAnswer("short list of 11 without a reason", await Deciding.TryAsync(MaterialGroup[0], ShortList, null, "", ("goes", Listed(Reviewed))));
        Seen.EnterAnswer("short list of 6", await Deciding.TryAsync(MaterialGroup[0], ShortList, null, "", ("goes", Listed(OnSite))));
        await Site.RestAsync();
        var told = Site.Of(Short[0].Email).Mail("材料评审结果告知").Text;
        Seen.Enter("not short-listed: told in writing", Quoted(told, "未列入进入下一环节的名单"), Quoted(told, "第十七条"));
        Seen.Enter("told so", Site.Mailbox.All.Where(mail => mail.Subject.Contains("材料评审结果告知", StringComparison.Ordinal)).Select(mail => mail.To).Distinct().Count());
    }

    private async Task ReviewSitesAsync()
    {
        Seen.EnterAnswer("site group with a member of the material group", await Reviewing.NameGroupAsync(Visits, Town.Reviewers[2..5], Town.Reviewers[3]));
        Seen.EnterAnswer("site group of 3", await Reviewing.NameGroupAsync(Visits, SiteGroup, SiteGroup[0]));
        var (leader, unit) = (SiteGroup[0], Numbers[First]);
        Seen.EnterAnswer("visit of 1 day", await Reviewing.VisitAsync(Visits, leader, unit, new(2026, 9, 8), new(2026, 9, 8)));
        Seen.EnterAnswer("visit of 4 days", await Reviewing.VisitAsync(Visits, leader, unit, new(2026, 9, 8), new(2026, 9, 11)));
        Seen.EnterAnswer("visit of 3 days", await Reviewing.VisitAsync(Visits, leader, unit, new(2026, 9, 8), new(2026, 9, 10)));
        Seen.EnterAnswer("visit of 2 days", await Reviewing.VisitAsync(Visits, leader, unit, new(2026, 9, 8), new(2026, 9, 9)));
        await Reviewing.ScoreAllAsync(Visits, SiteGroup, Percents((First, 85), (Upheld, 60), (Dismissed, 55), (Fourth, 50), (Winner, 80), (Second, 60)));
        await Reviewing.LockAsync(Visits, leader);
        await Deciding.DecideAsync(leader, "现场评审报告", null, "");
        Seen.EnterAnswer("satisfaction above 100", await MeasureAsync("100.01"));
        Seen.EnterAnswer("satisfaction of four organisations", await MeasureAsync("92.5"));
    }

    private Task<Page> MeasureAsync(string first) => Deciding.TryAsync(
        Town.Office, "满意度测评", null, "", ($"index:{Numbers[First]}", first), ($"index:{Numbers[Upheld]}", "88"), ($"index:{Numbers[Dismissed]}", "75.25"),
        ($"index:{Numbers[Fourth]}", "60"), ("measuredBy", "湘南质量测评中心"), ("report", "测评报告2026-07"));

    private async Task RankAsync()
    {
        Seen.Enter("ranking: due", await Deciding.DueAsync(Town.Office, "综合排序"));
        await EnterScoresAsync(First, Winner, Upheld, Second, Dismissed, Fourth);
        await Site.MoveToAsync(new(2026, 9, 18), 9); // a Friday
        await Deciding.DecideAsync(Town.Office, "综合排序", null, "", ("candidates", Listed(OnSite)));
    }

    private async Task AskDepartmentsAsync()
    {
        Seen.Enter("departments: asked by", await Deciding.DueAsync(Town.Office, "征求部门意见"));
        await Site.MoveToAsync(new(2026, 9, 22), 9); // a Tuesday
        await Deciding.DecideAsync(Town.Office, "征求部门意见", null, "", [.. Departments.Index().Select(one => ($"mailbox{one.Index}", MailboxOf(one.Index)))]);
        await Site.RestAsync();
        foreach (var (index, department) in Departments.Index())
            Seen.Enter($"{department}: due", await Deciding.DueAsync(MailboxOf(index), $"征求意见：{department}"));
        foreach (var (index, department) in Departments[..6].Index())
            await Deciding.DecideAsync(MailboxOf(index), $"征求意见：{department}", "noObjection", "");
        await Site.MoveToAsync(new(2026, 9, 28), 23);
        Seen.Enter("silent department: 28 September, 23:00", await OpinionOfAsync(Departments[6]));
        await Site.MoveToAsync(new(2026, 9, 29));
        Seen.Enter("silent department: 29 September, 0:00", await OpinionOfAsync(Departments[6]));
    }

    private static string MailboxOf(int department) => $"d{department}@departments.test";
}
