using AngleSharp.Dom;
using AwardFunctions.EndToEnd.Tests.Browsing;
using AwardFunctions.EndToEnd.Tests.Hosting;

namespace AwardFunctions.EndToEnd.Tests.Year;

/// <summary>What came of the year, as the site shows it and the outbox holds it.</summary>
/// <param name="Pages">What pages say, by path.</param>
/// <param name="Events">The audit log: when, what, about whom, by whom. Its order in time is checked; what happened at one instant of a clock that stands still has no order of its own.</param>
/// <param name="Mails">Addressee and subject of every mail but those for signing in.</param>
internal sealed record Outcome(IReadOnlyDictionary<string, string> Pages, IReadOnlyList<string> Events, IReadOnlyList<string> Mails)
{
    public static async Task<Outcome> ReadAsync(TestSite site)
    {
        await site.RestAsync();
        var office = site.Of(County.Office);
        var paths = new List<string> { "/honours", "/publicity", "/announcements", Board("/applications"), Board("/ranking"), Board("/lists"), Board("/objections"), Board("/decisions") };
        foreach (var application in new[] { AnyangYear.Winner, AnyangYear.Corrected, AnyangYear.Uncorrected, AnyangYear.Unsubmitted })
            paths.Add($"/office/applications/{application}");
        var pages = new Dictionary<string, string>();
        foreach (var path in paths)
            pages[path] = (await office.OpenAsync(path)).Expect().One("main").TextContent;

        var first = (await office.OpenAsync(Board("/journal"))).Expect();
        Assert.Contains("链条完整", first.Text, StringComparison.Ordinal);
        var rows = new List<IElement>();
        foreach (var path in first.Links.Where(link => link.StartsWith(Board("/journal?page="), StringComparison.Ordinal)).DefaultIfEmpty(first.Path))
            rows.AddRange((await office.OpenAsync(path)).Expect().Document.QuerySelectorAll("main tbody tr"));
        var instants = rows.Select(row => row.QuerySelector("time")!.GetAttribute("datetime")!).ToList();
        Assert.Equal(instants.OrderDescending(StringComparer.Ordinal), instants);

        return new Outcome(
            pages.ToDictionary(page => page.Key, page => Page.Clean(page.Value)),
            [.. rows.Select(row => string.Join(" | ", row.QuerySelectorAll("td").Skip(1).Select(cell => Page.Clean(cell.TextContent)))).Order(StringComparer.Ordinal)],
            [.. site.Mailbox.All.Where(mail => !mail.Subject.StartsWith("登录", StringComparison.Ordinal)).Select(mail => $"{mail.To}: {mail.Subject} {mail.MessageId}").Order(StringComparer.Ordinal)]);
    }

    private static string Board(string rest) => $"/office/cycles/{AnyangYear.Cycle}{rest}";
}
