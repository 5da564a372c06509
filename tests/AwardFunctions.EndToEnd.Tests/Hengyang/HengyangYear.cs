using AwardFunctions.EndToEnd.Tests.Acts;
using AwardFunctions.EndToEnd.Tests.Flows;
using AwardFunctions.EndToEnd.Tests.Table;
using AwardFunctions.TestKit.Flows;

namespace AwardFunctions.EndToEnd.Tests.Hengyang;

/// <summary>
/// 衡阳县县长质量奖, over the Mid-Autumn Festival and National Day: organisations and individuals apply, one at least for each kind of
/// ending: refused, not short-listed and told so, not proposed, off the list by an upheld objection, honoured.
/// </summary>
public sealed partial class HengyangYear : TownYear
{
    private const string Zone = "zone@bodies.test";
    private const string Association = "association@bodies.test";

    /// <summary>A reviewer whose mailbox is of an applicant's domain.</summary>
    private const string Insider = "zhang@company.test";

    internal override IReadOnlyList<Expectation> Rows => HengyangTable.Rows;

    protected override string Scheme => "HY";

    protected override string StartsAt => "2026-08-03T09:00:00+08:00"; // a Monday

    /// <summary>Barred by a revocation of 2021, for six years.</summary>
    private static Company Barred => Company.Number(91, "衡阳", "production");

    protected override async Task BeforeAsync(AwardFlow flow)
    {
        await Past.WonAsync(flow, "HY", 2024, "organisation", First, new(2024, 11, 20), null);
        await Past.BarredAsync(flow, "HY", "after-fraud", Barred, new(2021, 5, 10), "蒸政发〔2021〕7号", fraud: true);
    }

    protected override async Task PlayAsync()
    {
        await BeginAsync();
        await ApplyAsync();
        await CheckAsync();
        await ReviewMaterialAsync();
        await ReviewSitesAsync();
        await RankAsync();
        await AskDepartmentsAsync();
        await DeliberateAsync();
        await PublishAsync();
        await DecideAsync();
    }

    private async Task BeginAsync()
    {
        await RegisterAsync();
        await Registering.GiveRolesAsync([(Insider, "质量部张工", "reviewer")]);
        await EnterMembersAsync("HY");
        await Registering.EnterBodiesAsync(("high-tech-zone", "西渡高新区", Zone), ("trade-association", "县机械行业协会", Association));
        Seen.EnterAnswer("announced after the regulation's end", await Planning.RehearseAsync(2028, new(2028, 6, 15), new(2028, 6, 16), new(2028, 7, 14)));
        await Planning.PlanAsync(Cycle, 2026, new(2026, 8, 4), new(2026, 8, 5), new(2026, 9, 4));
        Seen.Enter("call: posted by", await Deciding.DueAsync(Town.Office, "评审公告"));
        await Site.MoveToAsync(new(2026, 8, 4), 10);
        Seen.EnterAnswer("call: not on the website", await Deciding.TryAsync(Town.Office, "评审公告", null, "", ("posted:media", "2026-08-04")));
        await Deciding.DecideAsync(Town.Office, "评审公告", null, "", ("posted:media", "2026-08-04"), ("posted:website", "2026-08-04"));
    }
}
