using AwardFunctions.EndToEnd.Tests.Acts;
using AwardFunctions.EndToEnd.Tests.Flows;
using AwardFunctions.EndToEnd.Tests.Table;
using AwardFunctions.TestKit.Flows;

namespace AwardFunctions.EndToEnd.Tests.Zhongmu;

/// <summary>
/// 中牟县县长质量奖, over Labour Day and the Dragon Boat Festival: three recommenders sign in their order, of two departments one never
/// answers, six units contend for five places beside a former winner who needs none.
/// </summary>
public sealed partial class ZhongmuYear : TownYear
{
    private const string TownOffice = "town@bodies.test";
    private const string Regulator = "regulator@bodies.test";

    /// <summary>In the order of their scores.</summary>
    private static readonly Company[] Contenders = [.. Enumerable.Range(1, 6).Select(Local)];

    /// <summary>Off the list by an objection.</summary>
    private static readonly Company Upheld = Contenders[4];

    /// <summary>Won in 2022, for three years that are over: title and certificate again, no prize, no place.</summary>
    private static readonly Company Former = Local(8);

    /// <summary>Never submits.</summary>
    private static readonly Company Late = Local(9);

    private static readonly Company Holder = Local(91);
    private static readonly Company Barred = Local(92);
    private static readonly Company Free = Local(93);

    internal override IReadOnlyList<Expectation> Rows => ZhongmuTable.Rows;

    protected override string Scheme => "ZM";

    protected override string StartsAt => "2026-04-20T09:00:00+08:00"; // a Monday

    private static IEnumerable<Company> Applicants => [.. Contenders, Former];

    protected override async Task BeforeAsync(AwardFlow flow)
    {
        await Past.WonAsync(flow, "ZM", 2023, "award", Holder, new(2024, 3, 1), new(2027, 3, 1));
        await Past.WonAsync(flow, "ZM", 2021, "award", Former, new(2022, 4, 1), new(2025, 4, 1));
        await Past.BarredAsync(flow, "ZM", "after-revocation", Barred, new(2023, 6, 1), "牟政〔2023〕11号", fraud: false);
        await Past.BarredAsync(flow, "ZM", "after-revocation", Free, new(2023, 5, 7), "牟政〔2023〕9号", fraud: false);
    }

    protected override async Task PlayAsync()
    {
        await BeginAsync();
        await ApplyAsync();
        await RecommendAsync();
        await AskDepartmentsAsync();
        await ReviewAsync();
        await DeliberateAsync();
        await PublishAsync();
        await DecideAsync();
    }

    private static Company Local(int number) => Company.Number(number, "中牟");

    private async Task BeginAsync()
    {
        await RegisterAsync();
        await EnterMembersAsync("ZM");
        await Registering.EnterBodiesAsync(("town", "青年路街道办事处", TownOffice), ("local-regulator", "青年路市场监督管理所", Regulator));
        await Planning.PlanAsync(Cycle, 2026, new(2026, 4, 21), new(2026, 4, 22), new(2026, 5, 22));
        Seen.Enter("call: posted by", await Deciding.DueAsync(Town.Office, "信息发布"));
        await Site.MoveToAsync(new(2026, 4, 21), 10);
        await Deciding.DecideAsync(Town.Office, "信息发布", null, "", ("posted:media", "2026-04-21"));
    }

    private async Task ApplyAsync()
    {
        await Site.MoveToAsync(new(2026, 5, 8), 9); // a Friday
        var questioning = new Questioning(Site, Cycle, Seen);
        await questioning.AskAsync([("sector", "industry")], new Dictionary<string, int> { ["q.years"] = 3, ["q.model-years"] = 1 });
        await questioning.AskAsync([("sector", "industry"), ("giant", "on")], new Dictionary<string, int> { ["q.years"] = 2, ["q.model-years"] = 1 }, "little giant: ");
        await questioning.AskAsync([("sector", "public-services"), ("nonprofit", "on")], new Dictionary<string, int> { ["q.years"] = 3, ["q.model-years"] = 1 }, "non-profit: ");
        Seen.EnterAnswer("an honour that runs", await Entering.TryBeginAsync(Holder));
        Seen.EnterAnswer("revoked on 1 June 2023", await Entering.TryBeginAsync(Barred));
        Seen.EnterAnswer("revoked on 7 May 2023", await Entering.TryBeginAsync(Free));
        await PublishWithinAsync();
        foreach (var company in Applicants.Skip(1))
        {
            Numbers[company] = await Entering.PrepareAsync(company, null, Internally("2026-04-27", "2026-05-07"));
            await Entering.SubmitAsync(company, Numbers[company]);
        }

        Numbers[Late] = await Entering.BeginAsync(Late);
    }

    /// <summary>The first applicant's internal publicity: too short, not over, long enough.</summary>
    private async Task PublishWithinAsync()
    {
        var company = Contenders[0];
        Numbers[company] = await Entering.PrepareAsync(company, null, Internally("2026-04-27", "2026-05-06"));
        Seen.Enter("internal publicity of four working days", await Entering.TrySubmitAsync(company, Numbers[company]));
        await RefillAsync(company, Internally("2026-04-28", "2026-05-08"));
        Seen.Enter("internal publicity that is not over", await Entering.TrySubmitAsync(company, Numbers[company]));
        await RefillAsync(company, Internally("2026-04-27", "2026-05-07"));
        Seen.Enter("internal publicity of five working days", await Entering.TrySubmitAsync(company, Numbers[company]));
    }

    private Task RefillAsync(Company company, (string, string)[] values) => new Applying(Site.Of(company.Email), company).FillInAsync(Numbers[company], 70, values);

    private static (string Field, string Value)[] Internally(string from, string until) => [("internal-publicity-from", from), ("internal-publicity-until", until)];

    private async Task RecommendAsync()
    {
        Seen.Enter("town: due", await Deciding.DueAsync(TownOffice, Recommending.MatterOf(Contenders[0].Name)));
        Seen.Enter("regulator, before the town has recommended", Site.Mailbox.All.Count(mail => mail.To == Regulator));
        foreach (var company in Applicants)
            await Recommending.RecommendAsync(TownOffice, company.Name);
        Seen.Enter("regulator: due", await Deciding.DueAsync(Regulator, Recommending.MatterOf(Contenders[0].Name)));
        Seen.Enter("town asked to seal, before the regulator has checked", Site.Mailbox.All.Count(mail => mail.To == TownOffice) - Applicants.Count());
        foreach (var company in Applicants)
            await Recommending.RecommendAsync(Regulator, company.Name);
        Seen.Enter("seal: due", await Deciding.DueAsync(TownOffice, Recommending.MatterOf(Contenders[0].Name)));
        Seen.Enter("check, before the seal", Site.Mailbox.All.Count(mail => mail.To == Town.Office && mail.Subject.Contains("初审", StringComparison.Ordinal)));
        foreach (var company in Applicants)
            await Recommending.RecommendAsync(TownOffice, company.Name);
        Seen.Enter("check: due", await Deciding.DueAsync(Town.Office, CheckOf(Contenders[0])));
        Seen.Enter("correction: due", await ReturnAsync(Contenders[1]));
        await Entering.SubmitAsync(Contenders[1], Numbers[Contenders[1]]);
        await AcceptAsync(Applicants);
        await Site.MoveToAsync(new(2026, 5, 22), 23);
        Seen.Enter("window: 22 May, 23:00", await DraftAsync(Late));
        await Site.MoveToAsync(new(2026, 5, 23));
        Seen.Enter("window: 23 May, 0:00", await DraftAsync(Late));
    }
}
