using AwardFunctions.EndToEnd.Tests.Acts;
using AwardFunctions.EndToEnd.Tests.Flows;
using AwardFunctions.EndToEnd.Tests.Table;
using AwardFunctions.TestKit.Flows;

namespace AwardFunctions.EndToEnd.Tests.Jinshui;

/// <summary>
/// 金水区区长质量奖, over Qingming and Labour Day: recommenders sign one after the other, a group is drawn and filled up with substitutes,
/// an upheld objection frees a place that the next in rank takes, with a publicity of its own.
/// </summary>
public sealed partial class JinshuiYear : TownYear
{
    private const string TownOffice = "town@bodies.test";
    private const string Department = "department@bodies.test";

    private static readonly Company First = Local(1);
    private static readonly Company Second = Local(2);

    /// <summary>Off the list by an objection.</summary>
    private static readonly Company Upheld = Local(3);

    /// <summary>Takes the freed place; won before, in an honour that has ended.</summary>
    private static readonly Company Next = Local(4);

    /// <summary>Never submits.</summary>
    private static readonly Company Late = Local(7);

    /// <summary>Still holds an honour; was found out within three years of the closing date, and before.</summary>
    private static readonly Company Holder = Local(91);
    private static readonly Company Fraudulent = Local(92);
    private static readonly Company Reformed = Local(93);

    internal override IReadOnlyList<Expectation> Rows => JinshuiTable.Rows;

    protected override string Scheme => "JS";

    protected override string StartsAt => "2026-02-24T09:00:00+08:00"; // a Tuesday

    protected override async Task BeforeAsync(AwardFlow flow)
    {
        await Past.WonAsync(flow, "JS", 2022, "award", Holder, new(2023, 5, 10), new(2027, 5, 10));
        await Past.WonAsync(flow, "JS", 2020, "award", Next, new(2021, 5, 20), new(2025, 5, 20));
        await Past.FoundOutAsync(flow, "JS", Fraudulent, new(2024, 5, 6));
        await Past.FoundOutAsync(flow, "JS", Reformed, new(2023, 3, 26));
    }

    protected override async Task PlayAsync()
    {
        await BeginAsync();
        await ApplyAsync();
        await DrawAsync();
        await ReviewAsync();
        await DeliberateAsync();
        await PublishAsync();
        await DecideAsync();
        await ReplaceAsync();
    }

    private static Company Local(int number) => Company.Number(number, "金水");

    private async Task BeginAsync()
    {
        await RegisterAsync();
        await EnterMembersAsync("JS");
        await Registering.EnterBodiesAsync(("town", "丰庆路街道办事处", TownOffice), ("competent-department", "区科技和工业信息化局", Department));
        await Planning.PlanAsync(Cycle, 2026, new(2026, 2, 25), new(2026, 2, 26), new(2026, 3, 27));
        Seen.Enter("call: posted by", await Deciding.DueAsync(Town.Chair, "评审公告"));
        await Site.MoveToAsync(new(2026, 2, 25), 10);
        await Deciding.DecideAsync(Town.Chair, "评审公告", null, "", ("posted:website", "2026-02-25"));
    }

    private async Task ApplyAsync()
    {
        await Site.MoveToAsync(new(2026, 3, 10), 9); // a Tuesday
        var questioning = new Questioning(Site, Cycle, Seen);
        var least = new Dictionary<string, int> { ["q.years"] = 5, ["q.system-years"] = 3 };
        await questioning.AskAsync([("sector", "industry")], least);
        await questioning.AskAsync([("sector", "services"), ("nonprofit", "on")], least, "non-profit: ");
        Seen.EnterAnswer("an honour that runs", await Entering.TryBeginAsync(Holder));
        Seen.EnterAnswer("fraud of 6 May 2024", await Entering.TryBeginAsync(Fraudulent));
        Seen.EnterAnswer("fraud of 26 March 2023", await Entering.TryBeginAsync(Reformed));
        foreach (var company in new[] { First, Second, Upheld, Next })
        {
            Numbers[company] = await Entering.PrepareAsync(company);
            await Entering.SubmitAsync(company, Numbers[company]);
        }

        Numbers[Late] = await Entering.BeginAsync(Late);
        Seen.Enter("first recommender: due", await Deciding.DueAsync(TownOffice, Recommending.MatterOf(First.Name)));
        Seen.Enter("second recommender, before the first has signed", Site.Mailbox.All.Count(mail => mail.To == Department));
        foreach (var company in new[] { First, Second, Upheld, Next })
            await Recommending.RecommendAsync(TownOffice, company.Name);
        Seen.Enter("second recommender: due", await Deciding.DueAsync(Department, Recommending.MatterOf(First.Name)));
        Seen.Enter("check, before the second has signed", Site.Mailbox.All.Count(mail => mail.To == Town.Office && mail.Subject.Contains("初审", StringComparison.Ordinal)));
        foreach (var company in new[] { First, Second, Upheld, Next })
            await Recommending.RecommendAsync(Department, company.Name);
        Seen.Enter("check: due", await Deciding.DueAsync(Town.Office, CheckOf(First)));
        Seen.Enter("correction: due", await ReturnAsync(Second));
        await Entering.SubmitAsync(Second, Numbers[Second]);
        await AcceptAsync([First, Second, Upheld, Next]);
        await Site.MoveToAsync(new(2026, 3, 27), 23);
        Seen.Enter("window: 27 March, 23:00", await DraftAsync(Late));
        await Site.MoveToAsync(new(2026, 3, 28));
        Seen.Enter("window: 28 March, 0:00", await DraftAsync(Late));
    }
}
