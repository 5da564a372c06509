using AwardFunctions.EndToEnd.Tests.Acts;
using AwardFunctions.EndToEnd.Tests.Flows;
using AwardFunctions.EndToEnd.Tests.Table;
using AwardFunctions.TestKit.Flows;

namespace AwardFunctions.EndToEnd.Tests.Jiyuan;

/// <summary>
/// 济源市市长质量奖, over the Mid-Autumn Festival and National Day: of four on the list of those accepted two are held by objections, of whom
/// one joins the others again in the midst of the review; a panel hears three presentations.
/// </summary>
public sealed partial class JiyuanYear : TownYear
{
    private static readonly Company First = Local(1);
    private static readonly Company Second = Local(2);

    /// <summary>Held, and joins the others again; held, and out.</summary>
    private static readonly Company Rejoins = Local(3);
    private static readonly Company Upheld = Local(4);

    /// <summary>Never submits.</summary>
    private static readonly Company Late = Local(7);

    private static readonly Company Barred = Local(91);
    private static readonly Company Free = Local(92);

    /// <summary>Won in the edition before this one.</summary>
    private static readonly Company Winner = Local(93);
    private static readonly Company Nominee = Local(94);

    internal override IReadOnlyList<Expectation> Rows => JiyuanTable.Rows;

    protected override string Scheme => "JY";

    /// <summary>A panel has no chair: the office records for it.</summary>
    protected override string Recorder => Town.Office;

    protected override string StartsAt => "2026-07-20T09:00:00+08:00"; // a Monday

    private static Company[] Applicants => [First, Second, Rejoins, Upheld];

    protected override async Task BeforeAsync(AwardFlow flow)
    {
        await Past.WonAsync(flow, "JY", 2024, "award", Winner, new(2024, 11, 20), null);
        await Past.WonAsync(flow, "JY", 2024, "nominee", Nominee, new(2024, 11, 20), null);
        await Past.BarredAsync(flow, "JY", "after-fraud", Barred, new(2016, 8, 3), "济政〔2016〕30号", fraud: true);
        await Past.BarredAsync(flow, "JY", "after-fraud", Free, new(2016, 8, 2), "济政〔2016〕29号", fraud: true);
    }

    protected override async Task PlayAsync()
    {
        await BeginAsync();
        await ApplyAsync();
        await PublishAcceptedAsync();
        await AskDepartmentsAsync();
        await ReviewAsync();
        await PresentAsync();
        await DeliberateAsync();
        await PublishAsync();
        await DecideAsync();
    }

    private static Company Local(int number) => Company.Number(number, "济源");

    private async Task BeginAsync()
    {
        await RegisterAsync();
        var rehearsed = await Planning.RehearseAsync(2026, new(2026, 7, 21), new(2026, 7, 22), new(2026, 8, 21), ("award", "200000"));
        Seen.EnterAnswer("planned without a prize", await rehearsed.Form("/office/cycles").Force("prize:award", "").SubmitAsync());
        await Planning.PlanAsync(Cycle, 2026, new(2026, 7, 21), new(2026, 7, 22), new(2026, 8, 21), ("award", "200000"));
        await EnterMembersAsync(Cycle);
        Seen.Enter("call: posted by", await Deciding.DueAsync(Town.Office, "评审公告"));
        await Site.MoveToAsync(new(2026, 7, 21), 10);
        await Deciding.DecideAsync(Town.Office, "评审公告", null, "", ("posted:media", "2026-07-21"), ("posted:website", "2026-07-21"));
    }

    private async Task ApplyAsync()
    {
        await Site.MoveToAsync(new(2026, 8, 3), 9); // a Monday
        var questioning = new Questioning(Site, Cycle, Seen);
        await questioning.AskAsync([("sector", "industry")], new Dictionary<string, int> { ["q.years"] = 5, ["q.model-years"] = 1 });
        await questioning.AskAsync([("sector", "industry"), ("giant", "on")], new Dictionary<string, int> { ["q.years"] = 3, ["q.model-years"] = 1 }, "little giant: ");
        await questioning.AskAsync([("sector", "services"), ("nonprofit", "on")], new Dictionary<string, int> { ["q.years"] = 5, ["q.model-years"] = 1 }, "non-profit: ");
        Seen.EnterAnswer("revoked on 3 August 2016", await Entering.TryBeginAsync(Barred));
        Seen.EnterAnswer("revoked on 2 August 2016", await Entering.TryBeginAsync(Free));
        Seen.EnterAnswer("the winner of the edition before", await Entering.TryBeginAsync(Winner));
        Seen.EnterAnswer("the nominee of the edition before", await Entering.TryBeginAsync(Nominee));
        foreach (var company in Applicants)
            Numbers[company] = await Entering.PrepareAsync(company);
        var applying = new Applying(Site.Of(First.Email), First);
        await applying.FillInAsync(Numbers[First], 45);
        Seen.Enter("self-score of 450", await Entering.TrySubmitAsync(First, Numbers[First]));
        await applying.FillInAsync(Numbers[First], 50);
        Seen.Enter("self-score of 500", await Entering.TrySubmitAsync(First, Numbers[First]));
        foreach (var company in Applicants.Skip(1))
            await Entering.SubmitAsync(company, Numbers[company]);
        Numbers[Late] = await Entering.BeginAsync(Late);
        Seen.Enter("check: due", await Deciding.DueAsync(Town.Office, CheckOf(First)));
        Seen.Enter("correction: due", await ReturnAsync(Second));
        await Entering.SubmitAsync(Second, Numbers[Second]);
        await AcceptAsync(Applicants);
        await Site.MoveToAsync(new(2026, 8, 21), 23);
        Seen.Enter("window: 21 August, 23:00", await DraftAsync(Late));
        await Site.MoveToAsync(new(2026, 8, 22));
        Seen.Enter("window: 22 August, 0:00", await DraftAsync(Late));
    }

    private async Task PublishAcceptedAsync()
    {
        const string posting = "受理名单公示";
        await Site.MoveToAsync(new(2026, 9, 18), 9); // a Friday
        Seen.EnterAnswer("acceptance list: 4 working days", await Deciding.TryAsync(Town.Office, posting, null, "", ("posted:website", "2026-09-18"), ("period", "4")));
        await Deciding.DecideAsync(Town.Office, posting, null, "", ("posted:website", "2026-09-18"));
        await Site.RestAsync();
        var list = await Publishing.PathAsync(Cycle);
        Seen.Enter("acceptance list: until", await Publishing.UntilAsync(list));
        Seen.EnterAnswer("acceptance list: objection", await Publishing.ObjectAsync(list, Numbers[Rejoins], proof: false));
        Seen.Enter("acceptance list: objection, due", await Deciding.DueAsync(Town.Office, $"异议核查：{Rejoins.Name}"));
        await Publishing.ObjectAsync(list, Numbers[Upheld], proof: true);
        await EnterListAsync("acceptance list: 24 September, 23:00", list, new(2026, 9, 24), 23);
        await EnterListAsync("acceptance list: 25 September, 0:00", list, new(2026, 9, 25), 0);
        await Site.MoveToAsync(new(2026, 9, 28), 9); // a Monday
        await Deciding.DecideAsync(Town.Office, $"异议核查：{Upheld.Name}", "uphold", "查实提供虚假材料。");
        await Site.RestAsync();
        using var visitor = Site.Visitor();
        var page = (await visitor.OpenAsync(list)).Expect();
        foreach (var company in new[] { First, Rejoins, Upheld })
            Seen.Enter($"acceptance list: {company.Name}", page.Document.QuerySelectorAll("tbody tr").First(row => row.TextContent.Contains(company.Name, StringComparison.Ordinal)).QuerySelector(".tag")!.TextContent.Trim());
    }
}
