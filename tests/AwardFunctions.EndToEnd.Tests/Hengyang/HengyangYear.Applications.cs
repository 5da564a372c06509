using AwardFunctions.EndToEnd.Tests.Acts;
using AwardFunctions.EndToEnd.Tests.Browsing;
using AwardFunctions.EndToEnd.Tests.Flows;

namespace AwardFunctions.EndToEnd.Tests.Hengyang;

/// <summary>The window: questions, recommenders with their seven working days, the office's check, a correction.</summary>
public sealed partial class HengyangYear
{
    /// <summary>Won in 2024, and wins again with another model; off the list by an objection; keeps its place as one is dismissed; not proposed.</summary>
    private static readonly Company First = Company.Number(1, "衡阳", "production");
    private static readonly Company Upheld = Company.Number(2, "衡阳", "production");
    private static readonly Company Dismissed = Company.Number(3, "衡阳", "services");
    private static readonly Company Fourth = Company.Number(4, "衡阳", "services");

    /// <summary>Not short-listed: eleven are reviewed, of whom in principle ten go on.</summary>
    private static readonly Company[] Short = [.. new[] { 5, 8, 9, 10, 11 }.Select(number => Company.Number(number, "衡阳", "other"))];

    /// <summary>Declined by one recommender, recommended by another, refused by the office.</summary>
    private static readonly Company Refused = Company.Number(6, "衡阳", "production");

    /// <summary>Never submits.</summary>
    private static readonly Company Late = Company.Number(7, "衡阳", "production");

    /// <summary>The individual who wins, and the one who is second.</summary>
    private static readonly Company Winner = new("ling@person.test", "凌志远", "11010519491231002X", "");
    private static readonly Company Second = new("tan@person.test", "谭立新", "E12345678", "");

    private static readonly Dictionary<string, int> Least = new() { ["q.years"] = 3 };

    private static Company[] OnSite => [First, Upheld, Dismissed, Fourth, Winner, Second];

    private static Company[] Reviewed => [.. OnSite, .. Short];

    private async Task ApplyAsync()
    {
        // The day before it opens.
        Seen.Enter("window: 4 August", await Entering.ClosedAsync(First));
        await Site.MoveToAsync(new(2026, 8, 17), 9); // a Monday
        var questioning = new Questioning(Site, Cycle, Seen);
        await questioning.AskAsync([("sector", "production")], Least);
        await questioning.AskAsync([("kind", "individual")], Least, "individual: ");
        Seen.EnterAnswer("barred", await Entering.TryBeginAsync(Barred));
        foreach (var company in Reviewed.Append(Refused))
        {
            Numbers[company] = await Entering.PrepareAsync(company, "西渡高新区");
            await Entering.SubmitAsync(company, Numbers[company]);
        }

        Seen.EnterAnswer("the same code again", await Entering.TryBeginAsync(First with { Email = "other@company.test" }));
        Numbers[Late] = await Entering.BeginAsync(Late);
        Seen.Enter("recommender: due", await Deciding.DueAsync(Zone, Recommending.MatterOf(First.Name)));
        Seen.Enter("recommender of the individual: due", await Deciding.DueAsync(Zone, Recommending.MatterOf(Winner.Name)));
    }

    private async Task CheckAsync()
    {
        Seen.EnterAnswer("recommender: not verified", await Recommending.RecommendUnverifiedAsync(Zone, First.Name));
        foreach (var company in Reviewed)
            await Recommending.RecommendAsync(Zone, company.Name);
        await DeclineAsync();
        Seen.Enter("check: due", await Deciding.DueAsync(Town.Office, CheckOf(First)));
        Seen.Enter("a winner of 2024: the office is told", NoteOn(await Deciding.OpenAsync(Town.Office, CheckOf(First))));
        Seen.Enter("correction: due", await ReturnAsync(Fourth));
        await Entering.SubmitAsync(Fourth, Numbers[Fourth]);
        await AcceptAsync(Reviewed);
        await Site.MoveToAsync(new(2026, 9, 4), 23);
        Seen.Enter("window: 4 September, 23:00", await DraftAsync(Late));
        await Site.MoveToAsync(new(2026, 9, 5));
        Seen.Enter("window: 5 September, 0:00", await DraftAsync(Late));
    }

    private static string NoteOn(Page check) =>
        check.Document.QuerySelectorAll("dd").Select(fact => fact.TextContent.Trim()).FirstOrDefault(fact => fact.Contains("HY-2024", StringComparison.Ordinal)) ?? "";

    /// <summary>The zone declines with its reason, the association recommends, the office refuses under an article.</summary>
    private async Task DeclineAsync()
    {
        await Recommending.DeclineAsync(Zone, Refused.Name, "不在本辖区。");
        await Site.RestAsync();
        var applicant = Site.Of(Refused.Email);
        Seen.Enter("recommender: declined, the applicant is told", applicant.Mail("推荐单位未同意推荐").Text.Contains("不在本辖区", StringComparison.Ordinal) ? "told why" : "not told");
        await new Applying(applicant, Refused).ChooseRecommendersAsync(Numbers[Refused], "县机械行业协会");
        await Entering.SubmitAsync(Refused, Numbers[Refused]);
        await Recommending.RecommendAsync(Association, Refused.Name);
        await Deciding.DecideAsync(Town.Office, CheckOf(Refused), "refuse", "不具领先地位。", ("articles", "10.4"));
        await Site.RestAsync();
        Seen.Enter("check: refused, the applicant is told", Quoted(applicant.Mail("申报资格审查结果").Text, "第十条（四）"));
    }
}
