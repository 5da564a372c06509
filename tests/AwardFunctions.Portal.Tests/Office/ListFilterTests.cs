using AngleSharp.Dom;
using AwardFunctions.Portal.Tests.Hosting;

namespace AwardFunctions.Portal.Tests.Office;

/// <summary>Lists are filtered and sorted by their address alone, without scripts.</summary>
public sealed class ListFilterTests(ConferredAward award) : IClassFixture<ConferredAward>
{
    private const string Base = "/office/cycles/" + AwardPortal.Cycle;

    [Theory]
    [InlineData("office", Base + "/applications", "name")]
    [InlineData("office", Base + "/applications", "number")]
    [InlineData("office", Base + "/approvals", "due")]
    [InlineData("office", Base + "/objections", "filed")]
    [InlineData("office", Base + "/decisions", "holder")]
    [InlineData("office", Base + "/journal", "who")]
    [InlineData("administrator", "/people", "name")]
    public async Task Head_Clicked_SortsTheListAndClickedAgainTurnsItRound(string person, string path, string column)
    {
        var browser = award.Of(person);
        var page = await browser.OpenAsync(path);
        var head = page.QuerySelectorAll("th a.sort").First(link => link.GetAttribute("href")!.Contains($"sort={column}", StringComparison.Ordinal) || link.GetAttribute("href")!.Contains($"sort=-{column}", StringComparison.Ordinal));

        var once = await browser.OpenAsync(path + head.GetAttribute("href"));
        var sorted = once.QuerySelector("th[aria-sort]")!;
        var twice = await browser.OpenAsync(path + sorted.QuerySelector("a")!.GetAttribute("href"));

        Assert.NotEqual(sorted.GetAttribute("aria-sort"), twice.QuerySelector("th[aria-sort]")!.GetAttribute("aria-sort"));
        var rows = RowsOf(once);
        Assert.NotEmpty(rows);
        if (rows.Distinct().Count() > 1)
            Assert.NotEqual(rows, RowsOf(twice));
        // Of a list of several pages, each way round begins with other rows.
        if (once.QuerySelector("a[href*='page=']") is null)
            Assert.Equal(rows.Order(StringComparer.Ordinal), RowsOf(twice).Order(StringComparer.Ordinal));
    }

    [Fact]
    public async Task Journal_FilteredByAction_ShowsThatOnly()
    {
        var page = await award.Of("office").OpenAsync($"{Base}/journal?action=stage.opened");

        Assert.NotEmpty(RowsOf(page));
        Assert.All(page.QuerySelectorAll("table tbody tr"), row => Assert.Contains("stage.opened", row.TextContent, StringComparison.Ordinal));
    }

    [Fact]
    public async Task Decisions_FilteredByStage_KeepTheFilterWhenSorted()
    {
        var page = await award.Of("office").OpenAsync($"{Base}/approvals?stage=standing-meeting");

        Assert.Single(RowsOf(page));
        Assert.All(page.QuerySelectorAll("th a.sort"), link => Assert.Contains("stage=standing-meeting", link.GetAttribute("href"), StringComparison.Ordinal));
    }

    [Fact]
    public async Task Accounts_FilteredByRole_ShowThatRoleOnly()
    {
        var page = await award.Of("administrator").OpenAsync("/people?role=observer");

        Assert.Contains("discipline@anyang.test", Assert.Single(RowsOf(page)), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Mails_Searched_ShowThoseToThatMailbox()
    {
        var page = await award.Of("office").OpenAsync("/office/mail?q=gov@anyang.test");

        var rows = page.QuerySelectorAll("tbody tr").Select(row => row.TextContent).ToList();
        Assert.NotEmpty(rows);
        Assert.All(rows, row => Assert.Contains("gov@anyang.test", row, StringComparison.Ordinal));
    }

    [Fact]
    public async Task List_SortedByNonsense_StandsInItsUsualOrder()
    {
        var page = await award.Of("office").OpenAsync($"{Base}/applications?sort=';drop&state=%00&sector=x");
        Assert.Equal(System.Net.HttpStatusCode.OK, award.Of("office").Status);
        Assert.Empty(RowsOf(page));
    }

    private static IReadOnlyList<string> RowsOf(IDocument page) => [.. page.QuerySelectorAll("table:has(th a.sort) tbody tr").Select(row => row.TextContent)];
}
