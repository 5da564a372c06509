using System.Text.RegularExpressions;
using AwardFunctions.EndToEnd.Tests.Browsing;
using AwardFunctions.EndToEnd.Tests.Hosting;
using AwardFunctions.EndToEnd.Tests.Table;

namespace AwardFunctions.EndToEnd.Tests.Acts;

/// <summary>A review group is drawn from the pool of experts, and those drawn accept.</summary>
internal sealed partial class Drawing(TestSite site, string cycle, string office, Deciding deciding)
{
    public const string Invitation = "邀请您担任";

    /// <summary>The office publishes pool and commitment; the page that answers.</summary>
    public async Task<Page> OpenAsync(string group, int size)
    {
        var path = Path(group);
        return await (await site.Of(office).OpenAsync(path)).Expect().Form(path + "/open").Set("size", $"{size}").Set("leader", "drawn").SubmitAsync();
    }

    /// <summary>The office reveals the seed.</summary>
    public async Task DrawAsync(string group)
    {
        (await (await site.Of(office).OpenAsync(Path(group))).Expect().Form(Path(group) + "/draw").Set("contribution", "618").SubmitAsync()).Expect();
        await site.RestAsync();
    }

    /// <summary>Who was kept out of the pool, and under which article.</summary>
    public async Task<Sighting> ExcludedAsync(string group)
    {
        var page = (await site.Of(office).OpenAsync(Path(group))).Expect();
        var rows = page.Document.QuerySelectorAll("tbody tr").Where(row => row.QuerySelector(".cite") is not null).ToList();
        return new Sighting(string.Join('；', rows.Select(row => Answers.TextOf(row.Children[1]))), string.Join('、', rows.Select(Answers.ArticleOf)));
    }

    /// <summary>The mailboxes of those who hold a place, or are asked for it; the leader first, once there is one.</summary>
    public async Task<IReadOnlyList<string>> DrawnAsync(string group)
    {
        var page = (await site.Of(office).OpenAsync(Path(group))).Expect();
        return
        [
            .. page.Document.QuerySelectorAll("tbody tr").Where(row => row.QuerySelector(".tag")?.TextContent.Trim() is "待答复" or "已接受")
                .OrderByDescending(row => row.TextContent.Contains("（组长）", StringComparison.Ordinal))
                .Select(row => Mailbox().Match(row.QuerySelector(".mono")!.TextContent).Value),
        ];
    }

    /// <summary>An expert accepts, making both declarations.</summary>
    public Task AcceptAsync(string expert) => deciding.DecideAsync(expert, Invitation, "accept", "", ("declarations", "noInterest,confidential"));

    private string Path(string group) => $"/office/cycles/{cycle}/draws/{group}";

    [GeneratedRegex(@"[^\s·]+@[^\s]+")]
    private static partial Regex Mailbox();
}
