using AwardFunctions.EndToEnd.Tests.Browsing;
using AwardFunctions.EndToEnd.Tests.Flows;
using AwardFunctions.EndToEnd.Tests.Table;

namespace AwardFunctions.EndToEnd.Tests.Acts;

/// <summary>A year that the people of a town live through: what they do in every scheme, under whatever regulation.</summary>
public abstract class TownYear : SchemeYear
{
    /// <summary>The scheme's code.</summary>
    protected abstract string Scheme { get; }

    protected string Cycle => $"{Scheme}-2026";

    protected string Board => $"/office/cycles/{Cycle}";

    /// <summary>Who records what the deliberating body resolves: whoever chairs it.</summary>
    protected virtual string Recorder => Town.Chair;

    /// <summary>The numbers of the applications, by who applied.</summary>
    private protected Dictionary<Company, string> Numbers { get; } = [];

    private protected Registering Registering => new(Site, Scheme, Town.Administrator, Town.Office);

    private protected Planning Planning => new(Site, Town.Office);

    private protected Entering Entering => new(Site, Cycle);

    private protected Reviewing Reviewing => new(Site, Cycle, Town.Office);

    private protected Publishing Publishing => new(Site, Town.Citizen);

    private protected Drawing Drawing => new(Site, Cycle, Town.Office, Deciding);

    private protected Meeting Meeting => new(Site, Cycle, Recorder, Deciding);

    private protected Recommending Recommending => new(Deciding);

    /// <summary>Kept for the year: it knows the secrets of authenticator apps.</summary>
    private protected Deciding Deciding => deciding ??= new Deciding(Site);

    private Deciding? deciding;

    /// <summary>The administrator registers the people, the office the committee; the government enrols its second factor.</summary>
    private protected async Task RegisterAsync()
    {
        await Registering.MakeAdministratorAsync();
        await Registering.GiveRolesAsync(Town.Registered);
        await Deciding.EnrolAsync(Town.Government);
    }

    /// <summary>Nine members of a committee or panel.</summary>
    private protected Task EnterMembersAsync(string body) =>
        Registering.EnterMembersAsync(body, Town.Members.Index().Select(one => (one.Item, Town.NameOf(one.Index), one.Index == 0 ? "chair" : "member")));

    private protected static string CheckOf(Company company) => $"初审：{company.Name}";

    /// <summary>The office finds applicants eligible.</summary>
    private protected async Task AcceptAsync(IEnumerable<Company> companies)
    {
        foreach (var company in companies)
            await Deciding.DecideAsync(Town.Office, CheckOf(company), "eligible", "");
    }

    /// <summary>The office returns the form for correction; the last day that the applicant is told.</summary>
    private protected async Task<string> ReturnAsync(Company company)
    {
        await Deciding.DecideAsync(Town.Office, CheckOf(company), "return", "申请表缺少签章。", ("items", "application-form"));
        await Site.RestAsync();
        return Days.FirstIn(Site.Of(company.Email).Mail("补正通知").Text);
    }

    /// <summary>Where an application stands after the window: still a draft, or lapsed.</summary>
    private protected async Task<string> DraftAsync(Company company)
    {
        var page = (await Site.Of(company.Email).OpenAsync($"/applications/{Numbers[company]}")).Expect();
        return new[] { "逾期未提交", "草稿" }.FirstOrDefault(state => page.Text.Contains(state, StringComparison.Ordinal)) ?? page.Text;
    }

    private protected (string Application, int Percent)[] Percents(params (Company Company, int Percent)[] scores) => [.. scores.Select(score => (Numbers[score.Company], score.Percent))];

    private protected string Listed(params Company[] companies) => string.Join(',', companies.Select(company => Numbers[company]));

    /// <summary>Place and combined score of each, as the office's ranking shows them.</summary>
    private protected async Task EnterScoresAsync(params Company[] companies)
    {
        var ranking = (await Site.Of(Town.Office).OpenAsync($"{Board}/ranking")).Expect();
        foreach (var company in companies)
        {
            var row = ranking.Document.QuerySelectorAll("tbody tr").First(row => row.TextContent.Contains(Numbers[company], StringComparison.Ordinal));
            Seen.Enter($"score of {company.Name}", $"{row.Children[0].TextContent.Trim()}：{row.QuerySelector("strong")!.TextContent}");
        }
    }

    /// <summary>The opinion of a department, as the office sees it.</summary>
    private protected async Task<string> OpinionOfAsync(string department)
    {
        var page = (await Site.Of(Town.Office).OpenAsync($"{Board}/opinions")).Expect();
        return page.Document.QuerySelectorAll("tbody tr").First(row => row.TextContent.Contains(department, StringComparison.Ordinal)).QuerySelector(".tag")!.TextContent.Trim();
    }

    /// <summary>Whether objections to a list are taken at an hour of a day.</summary>
    private protected async Task EnterListAsync(string name, string list, DateOnly day, int hour)
    {
        await Site.MoveToAsync(day, hour);
        Seen.Enter(name, await Publishing.IsOpenAsync(list) ? "open" : "closed");
    }

    /// <summary>The government's document; the page that answers.</summary>
    private protected Task<Page> ConferAsync(string matter, string number, string day) =>
        Deciding.TryAsync(Town.Government, matter, null, "", ("documentNumber", number), ("documentDate", day));

    /// <summary>Tier, end of validity and prize of each honour, as the office's page of awards shows them.</summary>
    private protected async Task EnterHonoursAsync(params Company[] companies)
    {
        var page = (await Site.Of(Town.Office).OpenAsync($"{Board}/decisions")).Expect();
        foreach (var company in companies)
        {
            var row = page.Document.QuerySelectorAll("tbody tr").First(row => row.QuerySelector("th")!.TextContent.Contains(company.Name, StringComparison.Ordinal) && row.QuerySelector(".tag-gold") is not null);
            string Cell(int index) => Page.Clean(row.Children[index].QuerySelector(".num, time, .soft")?.TextContent ?? row.Children[index].TextContent);
            Seen.Enter($"honour of {company.Name}", $"{row.QuerySelector(".tag-gold")!.TextContent.Trim()}，有效期至{Cell(3)}，奖金{Cell(4)}");
        }
    }

    /// <summary>Who stands on the public roll.</summary>
    private protected async Task EnterRollAsync(string name = "roll")
    {
        using var visitor = Site.Visitor();
        var roll = (await visitor.OpenAsync("/honours")).Expect();
        Seen.Enter(name, string.Join('、', roll.Document.QuerySelectorAll(".honour-name").Select(one => one.TextContent.Trim()).Order(StringComparer.Ordinal)));
    }

    /// <summary>How the cycle ended; its audit log is whole.</summary>
    private protected async Task EnterEndAsync()
    {
        await Site.RestAsync();
        var journal = (await Site.Of(Town.Office).OpenAsync($"{Board}/journal")).Expect();
        Assert.Contains("链条完整", journal.Text, StringComparison.Ordinal);
        var end = journal.Text.IndexOf("评选结束：", StringComparison.Ordinal);
        Seen.Enter("cycle", end < 0 ? "not closed" : journal.Text[(end + "评选结束：".Length)..].Split(" cycle.closed")[0]);
    }

    /// <summary>Who was told that the year brought no award.</summary>
    private protected void EnterToldOfNoAward(string name = "told of no award") => Seen.Enter(name, string.Join('、', Site.Mailbox.All
        .Where(mail => mail.Subject.Contains("】评审结果告知（", StringComparison.Ordinal))
        .Select(mail => mail.To).Distinct().Order(StringComparer.Ordinal)));

    private protected static string Quoted(string text, string words) => text.Contains(words, StringComparison.Ordinal) ? words : text;

    private protected static string FactOf(Page page, string label) =>
        page.Document.QuerySelectorAll("dt").First(fact => fact.TextContent.Trim() == label).NextElementSibling!.TextContent.Trim();
}
